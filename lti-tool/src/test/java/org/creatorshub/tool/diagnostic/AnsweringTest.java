package org.creatorshub.tool.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.content.diagnostic.Item;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.DiagnosticCompleted;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.diagnostic.KeepingAnswers.Closed;
import org.creatorshub.tool.diagnostic.KeepingAnswers.Kept;
import org.creatorshub.tool.diagnostic.KeepingAnswers.Unfit;
import org.creatorshub.tool.lesson.People;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;
import org.junit.jupiter.api.Test;

class AnsweringTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

  private final Rounds rounds = new InMemoryRounds();
  private final List<LearningEvent> told = new ArrayList<>();
  private final StartingRound starting = new StartingRound(rounds, CLOCK);
  private final KeepingAnswers keeping = new KeepingAnswers(rounds, CLOCK);
  private final FinishingRound finishing =
      new FinishingRound(rounds, new LearningEvents(List.of(told::addAll)), CLOCK);
  private final LaunchSession learner = People.learner();

  @Test
  void goesOnWithAnOpenRound() {
    Round first = start();
    assertThat(start()).isEqualTo(first);
    finishing.finish(learner, Sample.THE_ASKED, first);
    assertThat(start().number()).isEqualTo(2);
  }

  @Test
  void endsAfterTheNinthTime() {
    for (int number = 1; number <= StartingRound.MOST; number++) {
      Round round = start();
      assertThat(round.number()).isEqualTo(number);
      finishing.finish(learner, Sample.THE_ASKED, round);
    }
    assertThat(starting.start(learner, Sample.THE_ASKED)).isEmpty();
  }

  @Test
  void keepsNothingOfTeachersAndGuests() {
    for (LaunchSession other : List.of(People.teacher(), People.guest())) {
      assertThat(starting.start(other, Sample.THE_ASKED)).isEmpty();
      assertThat(keeping.keep(other, start(), page("c1"), Map.of())).isInstanceOf(Closed.class);
      finishing.finish(other, Sample.THE_ASKED, start());
      assertThat(rounds.of(Place.of(other))).isEmpty();
    }
    assertThat(told).isEmpty();
  }

  @Test
  void tellsOnceThatItWasFinishedAndNothingOfTheAnswers() {
    Round round = start();
    keeping.keep(learner, round, page("c1"), Map.of("c1-1", List.of("5")));
    finishing.finish(learner, Sample.THE_ASKED, round);
    finishing.finish(learner, Sample.THE_ASKED, round);
    assertThat(told).singleElement().isInstanceOf(DiagnosticCompleted.class);
    DiagnosticCompleted event = (DiagnosticCompleted) told.getFirst();
    assertThat(event.unit()).isEqualTo("u00");
    assertThat(event.run()).isEqualTo(round.id());
    assertThat(event.questionnaire()).isEqualTo("personal");
  }

  @Test
  void resumesAtTheFirstPageWithAnOpenQuestion() {
    Round round = start();
    assertThat(Sample.THE_ASKED.firstOpen(round)).isEqualTo("c1");
    keeping.keep(learner, round, page("c1"), all("c1", "4"));
    assertThat(Sample.THE_ASKED.firstOpen(now())).isEqualTo("c2");
    keeping.keep(learner, round, page("d1"), all("d1", Round.NONE));
    assertThat(Sample.THE_ASKED.firstOpen(now())).isEqualTo("c2");
    keeping.keep(learner, round, page("c2"), all("c2", "1"));
    assertThat(Sample.THE_ASKED.firstOpen(now())).isEqualTo("knowledge");
    keeping.keep(learner, round, page("knowledge"), Map.of("k-one", List.of("y")));
    assertThat(Sample.THE_ASKED.firstOpen(now())).isEqualTo("ideas");
    assertThat(now().values(Sample.ASKED))
        .as("prefer not to say is missing")
        .hasSize(8)
        .doesNotContainKey("d1-1");
  }

  @Test
  void refusesWhatIsNoAnswer() {
    Round round = start();
    for (String odd : List.of("0", "6", "44", "yes", "4 ", "-1", "<b>")) {
      boolean fits = odd.strip().matches("[1-5]");
      assertThat(keeping.keep(learner, round, page("c1"), Map.of("c1-2", List.of(odd))))
          .as(odd)
          .isEqualTo(fits ? new Kept() : new Unfit(List.of("c1-2")));
    }
    assertThat(keeping.keep(learner, round, page("ideas"), Map.of("ideas-count", List.of("many"))))
        .isEqualTo(new Unfit(List.of("ideas-count")));
    assertThat(
            keeping.keep(
                learner, round, page("ideas"), Map.of("ideas-text", List.of("x".repeat(5_001)))))
        .isEqualTo(new Unfit(List.of("ideas-text")));
    assertThat(
            keeping.keep(
                learner,
                round,
                page("c1"),
                Map.of("c2-1", List.of("1"), "csrf", List.of("x"), "c1-1", List.of("2", "5"))))
        .as("fields of other pages and second values are left out")
        .isEqualTo(new Kept());
    assertThat(now().answers()).containsOnly(Map.entry("c1-1", "2"));
  }

  @Test
  void shufflesABlockTheSameWayForOneRoundAndNotForAll() {
    Set<List<String>> orders = new HashSet<>();
    for (int n = 0; n < 40; n++) {
      Round round =
          new Round(
              UUID.randomUUID(), "personal", "1", 1, CLOCK.instant(), Optional.empty(), Map.of());
      List<Item> shown = round.shuffled(Sample.ASKED.blocks().getFirst());
      assertThat(shown)
          .isEqualTo(round.shuffled(Sample.ASKED.blocks().getFirst()))
          .containsExactlyInAnyOrderElementsOf(Sample.ASKED.blocks().getFirst().items());
      orders.add(shown.stream().map(Item::id).toList());
    }
    assertThat(orders).hasSizeGreaterThan(5);
  }

  private Round start() {
    return starting.start(learner, Sample.THE_ASKED).orElseThrow();
  }

  private Round now() {
    return rounds.of(Place.of(learner)).getFirst();
  }

  private static Fields page(String step) {
    return Fields.of(Sample.THE_ASKED, step);
  }

  private static Map<String, List<String>> all(String block, String value) {
    return Map.of(
        block + "-1", List.of(value),
        block + "-2", List.of(value),
        block + "-3", List.of(value),
        block + "-4", List.of(value));
  }
}
