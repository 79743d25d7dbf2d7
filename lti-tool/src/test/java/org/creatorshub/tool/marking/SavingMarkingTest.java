package org.creatorshub.tool.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.portfolio.Portfolios;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavingMarkingTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

  private final LaunchSession learner = Fixtures.learner();
  private final Portfolios portfolios = new Portfolios();
  private final InMemoryMarkings markings = new InMemoryMarkings();
  private final SavingMarking saving =
      new SavingMarking(new FindingWork(Fixtures.course(), portfolios.works()), markings, CLOCK);
  private UUID item = new UUID(0, 0);

  @BeforeEach
  void aLearnerHandsIn() {
    portfolios.text(learner, "A plan");
    item = work().id();
  }

  @Test
  void keepsADraftAndTakesTheSameTwice() {
    LaunchSession anna = teacher("Anna", learner);
    assertThat(saving.save(anna, sent(0, "3"))).isEqualTo(new MarkResult.Saved(1, CLOCK.instant()));
    assertThat(saving.save(anna, sent(0, "3"))).isEqualTo(new MarkResult.Saved(1, CLOCK.instant()));
    assertThat(saving.save(anna, sent(1, "2"))).isEqualTo(new MarkResult.Saved(2, CLOCK.instant()));
  }

  @Test
  void namesWhoSavedMeanwhileAndOverwritesNothing() {
    saving.save(teacher("Anna", learner), sent(0, "3"));
    MarkResult result = saving.save(teacher("Berta", learner), sent(0, "1"));
    assertThat(result)
        .isInstanceOfSatisfying(
            MarkResult.Refused.class,
            refused -> {
              assertThat(refused.rule()).isEqualTo(MarkRule.CHANGED_MEANWHILE);
              assertThat(refused.sentence())
                  .startsWith("Anna saved something newer on 2 March 2026, 12:00 UTC.");
            });
    assertThat(markings.draft(handIn()).orElseThrow().filled().lines().getFirst().level())
        .contains(3);
  }

  @Test
  void namesWhoPublishedMeanwhile() {
    LaunchSession anna = teacher("Anna", learner);
    markings.publish(handIn(), MarkingsContract.marking(1, 1, "75.00"), anna.person());
    assertThat(saving.save(teacher("Berta", learner), sent(0, "1")))
        .isInstanceOfSatisfying(
            MarkResult.Refused.class,
            refused -> assertThat(refused.sentence()).startsWith("Anna published a marking"));
    assertThat(markings.draft(handIn())).isEmpty();
  }

  @Test
  void letsNobodyElseMark() {
    assertThat(saving.save(learner, sent(0, "3")))
        .isEqualTo(MarkResult.Refused.of(MarkRule.NOT_A_TEACHER));
    LaunchSession elsewhere = Fixtures.person(Role.INSTRUCTOR, UUID.randomUUID());
    assertThat(saving.save(elsewhere, sent(0, "3")))
        .isEqualTo(MarkResult.Refused.of(MarkRule.NOTHING_THERE));
    assertThat(saving.save(teacher("Anna", learner), new Sent(item, 2, 0, 0, Map.of())))
        .as("a version that is not there")
        .isEqualTo(MarkResult.Refused.of(MarkRule.NOTHING_THERE));
  }

  private HandIn handIn() {
    return new HandIn(learner.platform(), item, 1);
  }

  private Work work() {
    return portfolios.works().find(Place.of(learner), "u07", "ledger").orElseThrow();
  }

  private Sent sent(int revision, String level) {
    return new Sent(item, 1, revision, 0, Map.of("level-l", List.of(level)));
  }

  /** A teacher of the learner's course. */
  private LaunchSession teacher(String name, LaunchSession of) {
    return new LaunchSession(
        UUID.randomUUID(),
        7,
        of.platform(),
        markings.teacher(name),
        UUID.randomUUID(),
        of.context(),
        of.contextTitle(),
        of.link(),
        of.registration(),
        Role.INSTRUCTOR,
        of.unit(),
        of.displayName(),
        of.locale(),
        of.lms(),
        of.returnUrl(),
        of.csrf());
  }
}
