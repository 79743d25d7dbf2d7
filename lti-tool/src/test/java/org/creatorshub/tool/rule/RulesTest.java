package org.creatorshub.tool.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.creatorshub.tool.rule.LearnerFacts.ItemFacts;
import org.creatorshub.tool.rule.LearnerFacts.UnitFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RulesTest {
  /** A Wednesday. */
  private static final Instant NOW = Instant.parse("2026-11-18T16:00:00Z");

  private static final Duration DAY = Duration.ofDays(1);

  private final Rules rules = rules(RuleSettings.USUAL);

  private static Rules rules(RuleSettings settings) {
    return new Rules(settings, Clock.fixed(NOW, ZoneId.of("Europe/Sofia")));
  }

  /** A unit that nothing can be said against: opened, done, without a date. */
  private static Unit unit(int number) {
    return new Unit(number);
  }

  private static final class Unit {
    private final int number;
    private Optional<Instant> due = Optional.empty();
    private boolean opened = true;
    private double progress = 1;
    private Duration active = Duration.ofMinutes(30);
    private Optional<BigDecimal> best = Optional.empty();
    private boolean closed;

    Unit(int number) {
      this.number = number;
    }

    Unit due(Duration ahead) {
      due = Optional.of(NOW.plus(ahead));
      return this;
    }

    Unit unopened() {
      opened = false;
      return done(0);
    }

    Unit done(double share) {
      progress = share;
      return this;
    }

    Unit active(long minutes) {
      active = Duration.ofMinutes(minutes);
      return this;
    }

    Unit best(String percent) {
      best = Optional.of(new BigDecimal(percent));
      return this;
    }

    Unit closed() {
      closed = true;
      return this;
    }

    UnitFacts facts() {
      return new UnitFacts(
          "u0" + number,
          "Unit " + number,
          due,
          opened,
          progress,
          progress >= 1,
          active,
          Duration.ofMinutes(40),
          best,
          OptionalInt.of(60),
          closed,
          opened ? Optional.of(NOW.minus(Duration.ofDays(10L - number))) : Optional.empty());
    }
  }

  private static LearnerFacts seen(Duration ago, Unit... units) {
    return new LearnerFacts(
        Optional.of(NOW.minus(ago)),
        List.of(units).stream().map(Unit::facts).toList(),
        List.of(),
        0,
        0);
  }

  private static LearnerFacts tried(int answers, int right) {
    return new LearnerFacts(
        Optional.of(NOW), List.of(), List.of(new ItemFacts("u02", "Q2", answers, right)), 0, 0);
  }

  private static LearnerFacts active(int days, int before) {
    return new LearnerFacts(Optional.of(NOW), List.of(), List.of(), days, before);
  }

  private List<String> reasons(LearnerFacts facts) {
    return rules.judge(facts) instanceof Verdict.Flagged(Flag first, List<Flag> further)
        ? java.util.stream.Stream.concat(java.util.stream.Stream.of(first), further.stream())
            .map(flag -> flag.rule() + " " + flag.reason())
            .toList()
        : List.of();
  }

  @Test
  void printsTheReasonsInTheirWords() {
    assertThat(reasons(seen(DAY, unit(2).unopened().due(Duration.ofDays(2)))))
        .containsExactly("R1 Has not opened Unit 2 (due Fri 18:00 EET)");
    assertThat(
            reasons(
                seen(
                    Duration.ofDays(8),
                    unit(1).done(.5).due(Duration.ofDays(2)),
                    unit(2).done(.5).due(Duration.ofDays(3)))))
        .containsExactly("R2 Last seen 10 Nov; 2 activities open");
    assertThat(reasons(tried(4, 0))).containsExactly("R3 Q2: 4 tries, 0 right");
    assertThat(
            reasons(
                seen(
                    DAY,
                    unit(1).done(.35).due(DAY.negated()),
                    unit(2).done(.35).due(Duration.ofDays(4)))))
        .containsExactly("R4 35 % done, plan 60 %");
    assertThat(reasons(seen(DAY, unit(1).best("41.70").closed())))
        .containsExactly("R5 Test of Unit 1: 42, pass 60");
    assertThat(reasons(seen(DAY, unit(1).best("80"), unit(2).best("60"), unit(3).best("40"))))
        .containsExactly("R6 Test of Unit 3: 40, usual 70");
    assertThat(reasons(active(2, 6))).containsExactly("R7 2 active days, before 6");
  }

  @ParameterizedTest
  @CsvSource({"72,true", "73,false", "0,true", "-200,true"})
  void asksForStartsThreeDaysBeforeTheDate(int hours, boolean fires) {
    assertThat(fires(Rule.R1, seen(DAY, unit(2).unopened().due(Duration.ofHours(hours)))))
        .isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource({"168,24,false", "169,24,true", "169,168,true", "169,169,false", "169,-24,true"})
  void missesWhoIsAwayForMoreThanAWeekWhileSomethingIsDue(int away, int due, boolean fires) {
    assertThat(
            fires(
                Rule.R2, seen(Duration.ofHours(away), unit(1).done(.9).due(Duration.ofHours(due)))))
        .isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource({"2,0,false", "3,0,true", "3,1,false", "9,1,false"})
  void callsStuckWhoTriesThriceInVain(int answers, int right, boolean fires) {
    assertThat(fires(Rule.R3, tried(answers, right))).isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource({"79,.5,false", "80,.5,true", "80,1,false"})
  void callsStuckWhoTakesTwiceThePlannedTime(int minutes, double done, boolean fires) {
    assertThat(fires(Rule.R3, seen(DAY, unit(1).active(minutes).done(done)))).isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource({".30,true", ".31,false", ".5,false"})
  void callsBehindWhoIsTwentyPointsUnderTheLine(double done, boolean fires) {
    LearnerFacts facts =
        seen(DAY, unit(1).done(done).due(Duration.ZERO), unit(2).done(done).due(DAY));
    assertThat(fires(Rule.R4, facts)).isEqualTo(fires);
  }

  @Test
  void plansNothingBeforeTheFirstDateAndAllAfterTheLast() {
    assertThat(fires(Rule.R4, seen(DAY, unit(1).done(0).due(DAY)))).isFalse();
    assertThat(reasons(seen(DAY, unit(1).done(.5).due(DAY.negated()), unit(2).due(DAY.negated()))))
        .containsExactly("R4 75 % done, plan 100 %");
  }

  @ParameterizedTest
  @CsvSource({"59.99,true", "60,false", "60.01,false"})
  void callsAResultLowUnderThePassMark(String best, boolean fires) {
    assertThat(fires(Rule.R5, seen(DAY, unit(1).best(best).closed()))).isEqualTo(fires);
    assertThat(fires(Rule.R5, seen(DAY, unit(1).best(best).due(Duration.ZERO)))).isEqualTo(fires);
    assertThat(fires(Rule.R5, seen(DAY, unit(1).best(best).due(Duration.ofSeconds(1))))).isFalse();
    assertThat(fires(Rule.R5, seen(DAY, unit(1).best(best)))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"45,true", "45.01,false", "90,false"})
  void noticesADropOfTwentyFivePoints(String newest, boolean fires) {
    LearnerFacts facts = seen(DAY, unit(1).best("60"), unit(2).best("80"), unit(3).best(newest));
    assertThat(fires(Rule.R6, facts)).isEqualTo(fires);
    assertThat(fires(Rule.R6, seen(DAY, unit(1).best("100"), unit(2).best("0"))))
        .as("two results have no usual one")
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2,5,true", "3,6,false", "0,1,true", "0,0,false", "7,7,false"})
  void noticesWhoGoesQuiet(int days, int before, boolean fires) {
    assertThat(fires(Rule.R7, active(days, before))).isEqualTo(fires);
  }

  @Test
  void namesEachLearnerOnceUnderTheFirstRule() {
    LearnerFacts facts =
        seen(
            Duration.ofDays(9),
            unit(1).done(.2).best("10").closed().due(DAY.negated()),
            unit(2).unopened().due(DAY));
    assertThat(rules.judge(facts))
        .isInstanceOfSatisfying(
            Verdict.Flagged.class,
            flagged -> {
              assertThat(flagged.first().rule()).isEqualTo(Rule.R1);
              assertThat(flagged.further())
                  .extracting(Flag::rule)
                  .containsExactly(Rule.R2, Rule.R4, Rule.R5);
            });
  }

  @Test
  void doesNotCallOnTrackWhatItCannotSee() {
    assertThat(rules.judge(tried(2, 0)))
        .isEqualTo(new Verdict.NotEnough("No unit has a due date."));
    assertThat(
            rules.judge(
                new LearnerFacts(
                    Optional.empty(),
                    List.of(unit(1).unopened().due(Duration.ofDays(30)).facts()),
                    List.of(),
                    0,
                    0)))
        .isEqualTo(new Verdict.NotEnough("Nothing is recorded yet, and nothing is due soon."));
    assertThat(rules.judge(seen(DAY, unit(1).due(DAY)))).isEqualTo(new Verdict.OnTrack());
  }

  @Test
  void leavesOutWhatTheTeamSwitchedOffAndUsesItsFigures() {
    LearnerFacts facts = tried(4, 0);
    assertThat(rules(RuleSettings.USUAL.with(RuleFigure.TRIES, 5)).judge(facts))
        .isInstanceOf(Verdict.NotEnough.class);
    assertThat(rules(RuleSettings.USUAL.without(Set.of(Rule.R3))).judge(facts))
        .isInstanceOf(Verdict.NotEnough.class);
    assertThat(rules(RuleSettings.USUAL.with(RuleFigure.TRIES, 4)).judge(facts))
        .isInstanceOf(Verdict.Flagged.class);
    assertThat(rules(RuleSettings.USUAL.with(RuleFigure.QUIET_SHARE, 33)).judge(active(2, 6)))
        .isInstanceOf(Verdict.NotEnough.class);
    assertThat(rules(RuleSettings.USUAL.with(RuleFigure.QUIET_SHARE, 34)).judge(active(2, 6)))
        .isInstanceOf(Verdict.Flagged.class);
  }

  private boolean fires(Rule rule, LearnerFacts facts) {
    return reasons(facts).stream().anyMatch(reason -> reason.startsWith(rule + " "));
  }
}
