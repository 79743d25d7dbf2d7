package org.creatorshub.content.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.diagnostic.Diagnostic.Level;
import org.creatorshub.content.diagnostic.Questionnaire.Block;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuringTest {
  private static final Item.Scale SCALE =
      new Item.Scale("agreement", List.of("1", "2", "3", "4", "5"));
  private static final List<Level> LEVELS =
      List.of(level("individual"), level("team"), level("leadership"), level("organisation"));

  /** DIAG-08, word for word. */
  @Test
  void scoresTheGoldenExample() {
    Score score =
        new Measuring(one(), Map.of("c1-1", 4, "c1-2", 5, "c1-3", 2)).dimensions().get("c1");
    assertThat(score).isEqualTo(new Score.Known(13, 3));
    Score.Known known = known(score);
    assertThat(known.mean()).isCloseTo(4.33, offset(0.005));
    assertThat(known.value()).isCloseTo(83.3, offset(0.05));
    assertThat(known.band()).isEqualTo(Band.EXTEND);
    assertThat(new Measuring(one(), Map.of("c1-1", 4, "c1-3", 2)).dimensions())
        .containsEntry("c1", new Score.NotEnough(2, 4));
  }

  /** Answers to three plain lines and a reversed one; a dot stands for no answer. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 5, 1, 0, EXPLORE",
    "5, 5, 1, 5, 100, EXTEND",
    "3, 3, 3, 3, 50, DEVELOP",
    "3, 3, 4, 2, 37.5, EXPLORE",
    "3, 2, 3, 3, 43.75, DEVELOP",
    "4, 4, 3, 4, 68.75, DEVELOP",
    "4, 4, 2, 4, 75, EXTEND",
    "., 4, 2, 4, 75, EXTEND",
    "3, 4, 2, ., 66.666667, DEVELOP",
    "2, 3, 3, ., 41.666667, DEVELOP",
    "2, 3, 4, ., 33.333333, EXPLORE"
  })
  void scoresAVector(String a, String b, String reversed, String d, double value, Band band) {
    Map<String, Integer> answers = new HashMap<>();
    put(answers, "c1-1", a);
    put(answers, "c1-2", b);
    put(answers, "c1-3", reversed);
    put(answers, "c1-4", d);
    Score.Known known = known(new Measuring(one(), answers).dimensions().get("c1"));
    assertThat(known.value()).isCloseTo(value, offset(1e-6));
    assertThat(known.band()).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"39.99999, EXPLORE", "40, DEVELOP", "69.99999, DEVELOP", "70, EXTEND"})
  void cutsBandsOnTheUnroundedValue(double score, Band band) {
    assertThat(Band.of(score)).isEqualTo(band);
  }

  @Test
  void saysNothingWithoutAnswers() {
    assertThat(new Measuring(one(), Map.of()).dimensions())
        .containsEntry("c1", new Score.NotEnough(0, 4));
  }

  @Test
  void keepsChecksOutOfEveryScore() {
    Map<String, Integer> answers = new HashMap<>(Map.of("c1-1", 4, "c1-2", 5, "c1-3", 2));
    Map<String, Score> without = new Measuring(one(), answers).dimensions();
    answers.putAll(Map.of("attention", 1, "again", 1));
    Measuring measured = new Measuring(one(), answers);
    assertThat(measured.dimensions()).isEqualTo(without);
    assertThat(measured.oddlyAnswered()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "4, 5, 3, false",
    "4, 5, 2, true",
    "3, 5, 5, true",
    "., 5, 5, false",
    "., ., 1, false"
  })
  void noticesOddAnswersOnlyWhereThereAreSome(
      String attention, String first, String again, boolean odd) {
    Map<String, Integer> answers = new HashMap<>();
    put(answers, "attention", attention);
    put(answers, "c1-2", first);
    put(answers, "again", again);
    assertThat(new Measuring(one(), answers).oddlyAnswered()).isEqualTo(odd);
  }

  @Test
  void reportsAFirmAtFourLevels() {
    Map<String, Integer> answers =
        Map.of("a-1", 5, "a-2", 4, "a-3", 4, "a-4", 1, "b-1", 5, "b-2", 4, "b-3", 4);
    Measuring measured = new Measuring(firm(), answers);
    assertThat(measured.levels(LEVELS))
        .containsExactly(
            Map.entry("individual", new Score.Known(10, 2)),
            Map.entry("team", new Score.Known(8, 2)),
            Map.entry("leadership", new Score.Known(4, 2)),
            Map.entry("organisation", new Score.NotEnough(1, 2)));
    assertThat(measured.dimensions().keySet()).containsExactly("a", "b");
  }

  @ParameterizedTest
  @CsvSource({"6, 9, false", "7, 9, true", "2, 4, false", "3, 4, true", "0, 0, false"})
  void asksForThreeOfFourAnswers(int given, int asked, boolean enough) {
    Score score = Score.of(java.util.Collections.nCopies(given, 3), asked);
    assertThat(score instanceof Score.Known).isEqualTo(enough);
  }

  @Test
  void refusesAnswersOutsideOfTheScale() {
    Map<String, Integer> six = Map.of("c1-1", 6, "c1-2", 1, "c1-3", 1);
    assertThatThrownBy(() -> new Measuring(one(), six).dimensions())
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Score.Known known(@Nullable Score score) {
    if (score instanceof Score.Known known) {
      return known;
    }
    throw new AssertionError(score);
  }

  private static void put(Map<String, Integer> answers, String item, String value) {
    if (!value.equals(".")) {
      answers.put(item, Integer.valueOf(value));
    }
  }

  private static Questionnaire one() {
    Item attention = item("attention", Optional.empty(), new Item.Attention(4));
    Item again = item("again", Optional.empty(), new Item.Repeat("c1-2"));
    return asked(
        block("c1", false, "c1-1", "c1-2", "c1-3", "c1-4"),
        new Block("d1", List.of(attention, again), Map.of()));
  }

  private static Questionnaire firm() {
    return asked(
        block("a", true, "a-1", "a-2", "a-3", "a-4"), block("b", true, "b-1", "b-2", "b-3", "b-4"));
  }

  private static Questionnaire asked(Block... blocks) {
    return new Questionnaire("q", "Q", "", "", List.of(blocks), Optional.empty(), List.of());
  }

  private static Block block(String dimension, boolean levels, String... ids) {
    List<Item> items =
        java.util.stream.IntStream.range(0, ids.length)
            .mapToObj(
                at ->
                    item(
                        ids[at],
                        levels ? Optional.of(LEVELS.get(at).id()) : Optional.empty(),
                        new Item.Counted(at == 2)))
            .toList();
    return new Block(dimension, items, Map.of());
  }

  private static Item item(String id, Optional<String> level, Item.Purpose purpose) {
    return new Item(id, id, SCALE, level, purpose);
  }

  private static Level level(String id) {
    return new Level(id, id, "");
  }
}
