package org.creatorshub.content.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creatorshub.content.course.AssessmentScheme.Kind;
import org.creatorshub.content.course.AssessmentScheme.Part;
import org.junit.jupiter.api.Test;

class AssessmentSchemeTest {
  @Test
  void weighsThePartsAsTheSyllabusDoes() {
    assertThat(AssessmentScheme.STANDARD.parts())
        .containsExactly(
            new Part(Kind.TESTS, 25, 9, 11),
            new Part(Kind.ARTEFACTS, 30, 4, 11),
            new Part(Kind.REVIEWS, 5, 2, 2),
            new Part(Kind.CAPSTONE, 40, 1, 1));
    assertThat(AssessmentScheme.STANDARD.parts().stream().mapToInt(Part::weight).sum())
        .isEqualTo(100);
    assertThat(AssessmentScheme.STANDARD.part(Kind.REVIEWS).counted()).isEqualTo(2);
  }

  @Test
  void refusesWeightsThatDoNotAddUp() {
    assertThatThrownBy(() -> new AssessmentScheme(List.of(new Part(Kind.TESTS, 95, 9, 11))))
        .hasMessageContaining("95 %");
  }
}
