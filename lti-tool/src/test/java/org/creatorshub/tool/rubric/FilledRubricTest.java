package org.creatorshub.tool.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Rubric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilledRubricTest {
  private static final List<String> LEVELS = List.of("none", "some", "fair", "good", "best");
  private static final Rubric RUBRIC =
      new Rubric(
          "r",
          "Plan",
          List.of(
              new Rubric.Line("purpose", "Purpose", 25, LEVELS),
              new Rubric.Line("sums", "Sums", 15, LEVELS)));

  @Test
  void readsWhatAFormSentAndNothingElse() {
    FilledRubric filled =
        filled(
            Map.of(
                "level-purpose", List.of("3"),
                "comment-purpose", List.of(" One\r\ntwo\u0000 "),
                "level-sums", List.of("5"),
                "level-other", List.of("4"),
                "comment", List.of("All in all")));
    assertThat(filled)
        .isEqualTo(
            new FilledRubric(
                List.of(
                    new FilledRubric.Line("purpose", Optional.of(3), "One\ntwo"),
                    new FilledRubric.Line("sums", Optional.empty(), "")),
                "All in all"));
    assertThat(filled.missing(RUBRIC)).containsExactly("Sums");
  }

  @Test
  void noticesACommentThatIsTooLong() {
    assertThat(filled(Map.of("comment", List.of("x".repeat(10_000)))).tooLong()).isFalse();
    assertThat(filled(Map.of("comment-sums", List.of("x".repeat(10_001)))).tooLong()).isTrue();
  }

  /** Weight × level ÷ 4, and the whole rounded once: 25 and 15 are not 100. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 0.00",
    "4, 4, 25, 15, 100.00",
    "3, 1, 18.75, 3.75, 56.25",
    "1, 2, 6.25, 7.5, 34.38",
    "2, 3, 12.5, 11.25, 59.38"
  })
  void worksPointsOut(int one, int two, String pointsOne, String pointsTwo, String percent) {
    List<Award> awards =
        Award.all(
            RUBRIC,
            filled(
                Map.of(
                    "level-purpose", List.of(String.valueOf(one)),
                    "level-sums", List.of(String.valueOf(two)))));
    assertThat(awards)
        .extracting(award -> Award.plain(award.points()))
        .containsExactly(pointsOne, pointsTwo);
    assertThat(awards)
        .extracting(Award::sentence)
        .containsExactly(LEVELS.get(one), LEVELS.get(two));
    assertThat(Award.percent(awards)).hasToString(percent);
  }

  @Test
  void isTheSameAfterTheDatabase() {
    FilledRubric filled =
        filled(Map.of("level-purpose", List.of("0"), "comment", List.of("Ž \"quoted\" <b> 😀")));
    assertThat(RubricJson.filled(RubricJson.write(filled), filled.comment())).isEqualTo(filled);
    List<Award> awards =
        List.of(new Award("purpose", "Purpose", 25, 3, "good \"so\"", "line\nline"));
    assertThat(RubricJson.awards(RubricJson.write(awards))).isEqualTo(awards);
  }

  @Test
  void showsChosenLevelsWithTheBestFirst() {
    RubricForm form =
        RubricForm.of(
            RUBRIC, filled(Map.of("level-purpose", List.of("3"), "comment-sums", List.of("Why?"))));
    assertThat(form.points()).isEqualTo("18.75");
    assertThat(form.most()).isEqualTo(40);
    assertThat(form.chosen()).isEqualTo(1);
    assertThat(form.lines().getFirst().levels())
        .extracting(RubricForm.Level::number, RubricForm.Level::chosen)
        .startsWith(
            org.assertj.core.groups.Tuple.tuple(4, false),
            org.assertj.core.groups.Tuple.tuple(3, true));
    assertThat(form.lines().getLast().comment()).isEqualTo("Why?");
  }

  private static FilledRubric filled(Map<String, List<String>> form) {
    return FilledRubric.of(RUBRIC, form);
  }
}
