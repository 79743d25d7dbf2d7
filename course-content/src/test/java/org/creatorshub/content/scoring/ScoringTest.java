package org.creatorshub.content.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.creatorshub.content.scoring.Scoring.Earned;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

class ScoringTest {

  @TestFactory
  Stream<DynamicTest> followsTheVectors() throws IOException {
    try (InputStream file = ScoringTest.class.getResourceAsStream("/scoring/vectors.json")) {
      JsonNode vectors = new ObjectMapper().readTree(file);
      return StreamSupport.stream(vectors.spliterator(), false)
          .map(
              vector ->
                  DynamicTest.dynamicTest(vector.get("name").asText(), () -> follows(vector)));
    }
  }

  private static void follows(JsonNode vector) {
    Variant variant = Drawing.variant(SampleQuestions.named(vector.get("question").asText()), 1);
    Judgement judgement = Scoring.judge(variant, response(vector));
    if (vector.path("asksAgain").asBoolean()) {
      assertThat(judgement).isInstanceOf(Judgement.NotReadable.class);
      return;
    }
    assertThat(judgement).isInstanceOf(Judgement.Marked.class);
    Judgement.Marked marked = (Judgement.Marked) judgement;
    assertThat(marked.share()).isCloseTo(vector.get("share").asDouble(), within(1e-12));
    assertThat(marked.right()).isEqualTo(vector.get("share").asDouble() == 1);
    if (vector.has("misconception")) {
      assertThat(marked.misconception()).contains(vector.get("misconception").asText());
    }
  }

  private static Response response(JsonNode vector) {
    if (vector.has("chosen")) {
      return new Response.Chosen(new HashSet<>(texts(vector.get("chosen"))));
    }
    if (vector.has("typed")) {
      return new Response.Typed(vector.get("typed").asText());
    }
    if (vector.has("matched")) {
      Map<String, String> pairs = new HashMap<>();
      vector
          .get("matched")
          .properties()
          .forEach(pair -> pairs.put(pair.getKey(), pair.getValue().asText()));
      return new Response.Matched(pairs);
    }
    if (vector.has("ordered")) {
      return new Response.Ordered(texts(vector.get("ordered")));
    }
    return new Response.Unanswered();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  @Test
  void showsTheKeyWithItsUnit() {
    Variant variant = Drawing.variant(SampleQuestions.named("numeric"), 1);
    assertThat(variant.stem()).isEqualTo("A click costs 0.60 EUR, 3 % order. CPA?");
    assertThat(Scoring.key(variant)).isEqualTo("20.00 EUR");
  }

  @Test
  void explainsChosenAndRightOptionsOnly() {
    Variant variant = Drawing.variant(SampleQuestions.named("multi"), 1);
    Judgement judgement = Scoring.judge(variant, new Response.Chosen(java.util.Set.of("a", "d")));
    assertThat(((Judgement.Marked) judgement).optionFeedback().keySet())
        .containsExactlyInAnyOrder("a", "b", "c", "d");
  }

  @Test
  void weighsPointsAndRoundsHalfUpOnce() {
    assertThat(Scoring.percent(List.of(new Earned(1, 1), new Earned(0, 2))))
        .isEqualByComparingTo("33.33");
    assertThat(Scoring.percent(List.of(new Earned(2.0 / 3, 1)))).isEqualByComparingTo("66.67");
    assertThat(Scoring.percent(List.of(new Earned(1, 1), new Earned(1, 1), new Earned(0, 1))))
        .isEqualByComparingTo("66.67");
    assertThatThrownBy(() -> Scoring.percent(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.SECONDS)
  void readsHugeInputInNoTime() {
    Variant variant = Drawing.variant(SampleQuestions.named("numeric"), 1);
    for (String hostile :
        List.of("9".repeat(1_000_000), " ".repeat(1_000_000) + "x", "1,".repeat(500_000))) {
      assertThat(Scoring.judge(variant, new Response.Typed(hostile)))
          .isInstanceOf(Judgement.NotReadable.class);
    }
  }

  @Test
  void speaksTheLanguageOfInteractions() {
    InteractionText number =
        Interactions.of(
            Drawing.variant(SampleQuestions.named("numeric"), 1), new Response.Typed("19,5"));
    assertThat(number.response()).contains("19.5");
    assertThat(number.correctResponsesPattern()).containsExactly("19.99[:]20.01");
    InteractionText several =
        Interactions.of(
            Drawing.variant(SampleQuestions.named("multi"), 1),
            new Response.Chosen(java.util.Set.of("c", "a")));
    assertThat(several.response()).contains("a[,]c");
    assertThat(several.correctResponsesPattern()).containsExactly("a[,]b[,]c");
    InteractionText pairs =
        Interactions.of(
            Drawing.variant(SampleQuestions.named("match"), 1),
            new Response.Matched(Map.of("s2", "t3")));
    assertThat(pairs.response()).contains("s2[.]t3");
    assertThat(pairs.correctResponsesPattern()).containsExactly("s1[.]t1[,]s2[.]t2[,]s3[.]t1");
  }
}
