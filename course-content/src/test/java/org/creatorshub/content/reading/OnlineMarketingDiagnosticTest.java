package org.creatorshub.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.diagnostic.Band;
import org.creatorshub.content.diagnostic.Diagnostic;
import org.creatorshub.content.diagnostic.Item;
import org.creatorshub.content.diagnostic.Questionnaire;
import org.junit.jupiter.api.Test;

/** The questions that the course asks, counted. */
class OnlineMarketingDiagnosticTest {
  private final Diagnostic diagnostic =
      ((Reading.Read)
              CourseReader.read(CourseSource.directory(Path.of("courses/online-marketing"))))
          .course()
          .diagnostic()
          .orElseThrow();

  @Test
  void asksAPersonFortyTwoItems() {
    Questionnaire personal = diagnostic.questionnaire("personal").orElseThrow();
    int tasks = personal.knowledge().size() + (personal.ideas().isPresent() ? 1 : 0);
    assertThat(personal.items().count() + tasks).isEqualTo(42);
    assertThat(personal.items().filter(item -> item.purpose() instanceof Item.Attention).count())
        .isEqualTo(1);
    assertThat(personal.items().filter(item -> item.purpose() instanceof Item.Repeat).count())
        .isEqualTo(1);
    assertThat(personal.hasLevels()).isFalse();
  }

  @Test
  void asksAFirmAtFourLevels() {
    Questionnaire firm = diagnostic.questionnaire("firm").orElseThrow();
    assertThat(firm.items().count()).isEqualTo(36);
    assertThat(firm.items().allMatch(item -> item.level().isPresent())).isTrue();
    assertThat(diagnostic.levels())
        .extracting(Diagnostic.Level::id)
        .containsExactly("individual", "team", "leadership", "organisation");
  }

  @Test
  void advisesInEveryBandAndRepeatsNoExercise() {
    List<String> exercises =
        diagnostic.questionnaires().stream()
            .flatMap(asked -> asked.blocks().stream())
            .map(Questionnaire.Block::advice)
            .peek(advice -> assertThat(advice).containsOnlyKeys(Band.values()))
            .map(Map::values)
            .flatMap(advice -> advice.stream().map(Questionnaire.Advice::exercise))
            .toList();
    assertThat(exercises).hasSize(2 * 9 * Band.values().length).doesNotHaveDuplicates();
  }

  @Test
  void labelsEveryPointOfAScale() {
    assertThat(diagnostic.questionnaires())
        .allSatisfy(
            asked ->
                assertThat(asked.items())
                    .allSatisfy(item -> assertThat(item.scale().points()).hasSize(5)));
  }
}
