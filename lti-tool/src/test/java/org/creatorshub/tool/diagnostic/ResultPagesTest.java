package org.creatorshub.tool.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.lesson.Finding;
import org.creatorshub.tool.lesson.InMemoryPositions;
import org.creatorshub.tool.lesson.People;
import org.creatorshub.tool.session.LaunchSession;
import org.junit.jupiter.api.Test;

class ResultPagesTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final ResultPages pages =
      new ResultPages(Sample.COURSE, new Finding(Sample.COURSE, new InMemoryPositions()));
  private final LaunchSession learner = People.learner();

  @Test
  void showsTheGoldenExampleWithItsBandAndAdvice() {
    ResultView view = view(round(1, Map.of("c1-1", "4", "c1-2", "5", "c1-3", "2")));
    assertThat(view.rows())
        .extracting(ResultView.Row::score, ResultView.Row::band)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("83.3", "Extend"),
            org.assertj.core.groups.Tuple.tuple("not enough answers", ""),
            org.assertj.core.groups.Tuple.tuple("not enough answers", ""));
    assertThat(view.advice())
        .singleElement()
        .satisfies(
            advice -> {
              assertThat(advice.strength()).isEqualTo("Strength of c1 EXTEND");
              assertThat(advice.exercise()).isEqualTo("Exercise of c1 EXTEND");
              assertThat(advice.href()).isEqualTo("/l/1/learn/u07");
              assertThat(advice.technique()).isEqualTo("SCAMPER <c1>");
            });
    assertThat(view.compared()).isEmpty();
  }

  @Test
  void linksNoUnitThatThisSessionCannotOpen() {
    ResultView view = view(round(1, all("c2", 3)));
    assertThat(view.advice())
        .singleElement()
        .satisfies(
            advice -> {
              assertThat(advice.href()).isEmpty();
              assertThat(advice.hint()).isEqualTo("not open yet");
            });
  }

  @Test
  void comparesWithTheFirstTimeAndSaysWhatMayBeChance() {
    Map<String, String> before = new HashMap<>(all("c1", 3));
    before.putAll(all("c2", 3));
    Map<String, String> now = new HashMap<>(all("c1", 3));
    now.put("c1-1", "4");
    now.putAll(all("c2", 3));
    now.putAll(Map.of("c2-1", "2", "c2-2", "2"));
    now.putAll(all("d1", 3));
    ResultView view = view(round(1, before), round(2, now));
    assertThat(view.compared()).isEqualTo("2 March 2026");
    assertThat(view.rows())
        .extracting(ResultView.Row::before, ResultView.Row::change, ResultView.Row::chance)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("50.0", "+6.3", true),
            org.assertj.core.groups.Tuple.tuple("50.0", "−12.5", false),
            org.assertj.core.groups.Tuple.tuple("not enough answers", "", false));
    assertThat(html(view))
        .contains("Changes under ±10 points are within what can happen by chance");
  }

  @Test
  void comparesNothingWithOtherWordings() {
    Round old =
        new Round(UUID.randomUUID(), "personal", "0", 1, NOON, Optional.of(NOON), all("c1", 3));
    assertThat(view(old, round(2, all("c1", 4))).compared()).isEmpty();
  }

  @Test
  void saysThatThereIsNoTotalNoNormAndNoRanking() {
    assertThat(html(view(round(1, all("c1", 4)))))
        .contains("There is no total, no norm and no ranking")
        .contains("&lt;c1&gt;")
        .doesNotContain("<c1>")
        .doesNotContain("style=");
  }

  @Test
  void explainsTheQuickQuestionsAndShowsIdeasAsText() {
    Map<String, String> answers = new HashMap<>();
    answers.put("k-one", "n");
    answers.put(Fields.TEXT, "<script>alert(1)</script>\n\n a bird bath ");
    answers.put(Fields.COUNT, "2");
    String html = html(view(round(1, answers)));
    assertThat(html)
        .contains("You chose: No.", "It is, though.", "Your own count: ideas: 2.")
        .contains("<li>a bird bath</li>", "&lt;script&gt;")
        .doesNotContain("<script>alert");
    assertThat(html(view(round(1, Map.of("k-one", Round.NONE))))).contains("You left this out");
  }

  @Test
  void drawsNoLineToWhereThereAreNotEnoughAnswers() {
    OptionalDouble none = OptionalDouble.empty();
    Radar radar =
        Radar.of(
            List.of(
                new Radar.Axis("N", OptionalDouble.of(100), none),
                new Radar.Axis("E", OptionalDouble.of(50), none),
                new Radar.Axis("S", none, none),
                new Radar.Axis("W", OptionalDouble.of(0), none)),
            false);
    assertThat(radar.shapes())
        .singleElement()
        .satisfies(
            now -> {
              assertThat(now.path()).isEqualTo("M240.0 35.0L312.5 180.0M240.0 180.0L240.0 35.0");
              assertThat(now.dots()).hasSize(3);
            });
    assertThat(radar.spokes())
        .extracting(Radar.Spoke::anchor)
        .containsExactly("middle", "start", "middle", "end");
  }

  private ResultView view(Round... rounds) {
    List<Round> mine = List.of(rounds);
    return pages.view(learner, "/l/1", Sample.THE_ASKED, mine.getLast(), mine);
  }

  private static String html(ResultView view) {
    return Pages.render("diagnostic/result", Map.of("v", view));
  }

  private static Round round(int number, Map<String, String> answers) {
    return new Round(UUID.randomUUID(), "personal", "1", number, NOON, Optional.of(NOON), answers);
  }

  /** Every line answered so that it counts as {@code value}. */
  private static Map<String, String> all(String block, int value) {
    return Map.of(
        block + "-1", Integer.toString(value),
        block + "-2", Integer.toString(value),
        block + "-3", Integer.toString(6 - value),
        block + "-4", Integer.toString(value));
  }
}
