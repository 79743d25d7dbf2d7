package org.creatorshub.tool.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Rubric;
import org.creatorshub.tool.rubric.FilledRubric;
import org.junit.jupiter.api.Test;

class QualityTest {
  private static final List<String> LEVELS = List.of("0", "1", "2", "3", "4");
  private static final Rubric RUBRIC =
      new Rubric(
          "r",
          "R",
          List.of(new Rubric.Line("a", "A", 60, LEVELS), new Rubric.Line("b", "B", 40, LEVELS)));

  @Test
  void comparesOnlyWhatIsGivenAndWaitsForEnough() {
    List<Review> all = new ArrayList<>();
    for (int item = 0; item < 4; item++) {
      all.add(review(item, true, 4, item));
      all.add(review(item, true, 4, item));
    }
    all.add(review(4, true, 1, 1));
    all.add(review(4, false, 3, 3));
    Quality few = Quality.of(RUBRIC, all, Map.of());
    assertThat(few.amongReviewers().compared()).isEqualTo(8);
    assertThat(few.amongReviewers().value()).isEmpty();
    all.add(review(4, true, 1, 1));
    Quality enough = Quality.of(RUBRIC, all, Map.of());
    assertThat(enough.amongReviewers().compared()).isEqualTo(10);
    assertThat(enough.amongReviewers().value()).hasValue(1);
  }

  @Test
  void measuresTheDistanceFromTheTeacher() {
    List<Review> all = new ArrayList<>();
    for (int item = 0; item < 5; item++) {
      all.add(review(item, true, 3, 1));
    }
    Map<Quality.Version, List<Integer>> teacher = new java.util.HashMap<>();
    for (int item = 0; item < 5; item++) {
      teacher.put(new Quality.Version(new UUID(1, item), 1), List.of(2, 3));
    }
    Quality.Figure figure = Quality.of(RUBRIC, all, teacher).fromTeacher();
    assertThat(figure.compared()).isEqualTo(10);
    assertThat(figure.value().orElseThrow()).isCloseTo(1.5, within(1e-12));
    assertThat(Quality.of(RUBRIC, all, Map.of()).fromTeacher().value()).isEmpty();
  }

  @Test
  void averagesTheReviewsOfAWork() {
    Quality quality =
        Quality.of(RUBRIC, List.of(review(0, true, 4, 2), review(0, true, 2, 0)), Map.of());
    assertThat(quality.mean(new UUID(1, 0)).orElseThrow()).isCloseTo(55, within(1e-9));
    assertThat(quality.mean(new UUID(1, 1))).isEmpty();
  }

  private static Review review(int item, boolean given, int first, int second) {
    return new Review(
        UUID.randomUUID(),
        new UUID(9, 9),
        new UUID(1, item),
        1,
        new UUID(2, item),
        Optional.of(UUID.randomUUID()),
        new FilledRubric(
            List.of(
                new FilledRubric.Line("a", Optional.of(first), ""),
                new FilledRubric.Line("b", Optional.of(second), "Why")),
            ""),
        1,
        true,
        given ? Optional.of(Instant.EPOCH) : Optional.empty(),
        Ruling.NONE);
  }
}
