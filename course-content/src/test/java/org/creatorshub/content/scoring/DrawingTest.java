package org.creatorshub.content.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.creatorshub.content.course.Question;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private static final org.creatorshub.content.course.Test TEST =
      new org.creatorshub.content.course.Test(
          "t", "u", "Test", SampleQuestions.all(), 3, 3, OptionalInt.of(70));

  @Test
  void followsThePublishedGenerator() {
    // First outputs of SplitMix64 for seed 1234567, as printed with its reference code.
    SplitMix random = new SplitMix(1234567);
    assertThat(LongStream.generate(random::next).limit(3).mapToObj(Long::toUnsignedString))
        .containsExactly("6457827717110365317", "3203168211198807973", "9817491932198370423");
  }

  @Test
  void drawsTheSameForTheSameSeed() {
    assertThat(Drawing.attempt(TEST, 42)).isEqualTo(Drawing.attempt(TEST, 42));
  }

  @Test
  void drawsTheAskedNumberOnceEachAndCoversEveryOutcome() {
    for (long seed = 0; seed < 200; seed++) {
      List<Variant> drawn = Drawing.attempt(TEST, seed);
      assertThat(drawn).hasSize(3);
      assertThat(drawn.stream().map(variant -> variant.question().id())).doesNotHaveDuplicates();
      assertThat(drawn.stream().flatMap(variant -> variant.question().outcomes().stream()))
          .contains("LO1.1", "LO1.2", "LO1.3");
    }
  }

  @Test
  void neverShowsEntriesAlreadyInOrder() {
    Question ordering = SampleQuestions.named("order");
    for (long seed = 0; seed < 500; seed++) {
      assertThat(Drawing.variant(ordering, seed).order())
          .isNotEqualTo(List.of("e1", "e2", "e3", "e4"));
    }
  }

  @Test
  void showsEveryOptionExactlyOnce() {
    Variant variant = Drawing.variant(SampleQuestions.named("multi"), 7);
    assertThat(variant.options().stream().map(Question.Option::id))
        .containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    assertThat(variant.options().stream().map(Question.Option::id).toList())
        .isEqualTo(variant.order());
  }

  @Test
  void keepsThePartsOfAPictureInTheirOrder() {
    Question spots = SampleQuestions.named("hotspot");
    for (long seed = 0; seed < 50; seed++) {
      assertThat(Drawing.variant(spots, seed).options())
          .extracting(Question.Option::id)
          .containsExactly("a", "b", "c");
    }
  }

  @Test
  void spreadsTheRightOptionOverAllPlaces() {
    List<Integer> places = new ArrayList<>();
    for (long seed = 0; seed < 200; seed++) {
      places.add(Drawing.variant(SampleQuestions.named("choice"), seed).order().indexOf("a"));
    }
    assertThat(places).contains(0, 1);
  }

  @Test
  void drawsAsManyNumbersAsTheTestAsksFor() {
    List<Question> bank = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      bank.add(numbered("n" + i, "LO1." + (1 + i % 3)));
      bank.add(chosen("c" + i, "LO1." + (1 + i % 3)));
    }
    var test =
        new org.creatorshub.content.course.Test(
            "t", "u01", "T", bank, 6, 3, OptionalInt.empty(), OptionalInt.of(4));
    for (long seed = 0; seed < 200; seed++) {
      List<Variant> drawn = Drawing.attempt(test, seed);
      assertThat(drawn).hasSize(6);
      assertThat(drawn)
          .filteredOn(variant -> variant.question() instanceof Question.Numeric)
          .hasSize(4);
      assertThat(drawn.stream().flatMap(variant -> variant.question().outcomes().stream()))
          .contains("LO1.1", "LO1.2", "LO1.3");
    }
  }

  private static Question numbered(String id, String outcome) {
    return new Question.Numeric(
        id,
        List.of(outcome),
        id,
        "",
        1,
        Map.of(),
        "1",
        new Question.Tolerance.Absolute(0),
        "",
        0,
        List.of());
  }

  private static Question chosen(String id, String outcome) {
    return new Question.Choice(id, List.of(outcome), id, "", 1, List.of());
  }
}
