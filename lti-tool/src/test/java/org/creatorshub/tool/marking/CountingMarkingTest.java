package org.creatorshub.tool.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.rubric.Award;
import org.junit.jupiter.api.Test;

class CountingMarkingTest {
  @Test
  void takesTheBestVersion() {
    assertThat(counts(marking(1, 1, "80"), marking(2, 1, "70"))).isEqualTo("1/1 80");
    assertThat(counts(marking(1, 1, "70"), marking(2, 1, "80"))).isEqualTo("2/1 80");
  }

  @Test
  void takesOfOneVersionWhatWasSaidLastEvenIfItIsLess() {
    assertThat(counts(marking(1, 1, "80"), marking(1, 2, "60"))).isEqualTo("1/2 60");
    assertThat(counts(marking(1, 1, "80"), marking(1, 2, "60"), marking(2, 1, "65")))
        .isEqualTo("2/1 65");
  }

  @Test
  void takesTheLaterVersionOfTwoEqualOnes() {
    assertThat(counts(marking(1, 1, "80"), marking(2, 1, "80.00"))).isEqualTo("2/1 80.00");
  }

  @Test
  void findsNothingWhereNothingWasPublished() {
    assertThat(CountingMarking.of(List.of())).isEmpty();
  }

  @Test
  void writesACommentThatReadsAsPlainText() {
    Marking marking =
        new Marking(
            1,
            1,
            List.of(
                new Award("a", "Purpose", 25, 3, "Justified.", "Name the source."),
                new Award("b", "Rights", 25, 4, "All there.", "")),
            "A clear plan.",
            new BigDecimal("87.50"),
            Instant.EPOCH,
            Optional.empty());
    assertThat(GradeComment.of(marking))
        .isEqualTo(
            """
            A clear plan.
            Purpose: level 3 of 4, 18.75 of 25 points. Name the source.
            Rights: level 4 of 4, 25 of 25 points.""");
  }

  private static String counts(Marking... all) {
    Marking found = CountingMarking.of(List.of(all)).orElseThrow();
    return found.version() + "/" + found.revision() + " " + found.percent();
  }

  private static Marking marking(int version, int revision, String percent) {
    return new Marking(
        version, revision, List.of(), "", new BigDecimal(percent), Instant.EPOCH, Optional.empty());
  }
}
