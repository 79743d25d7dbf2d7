package org.creatorshub.tool.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.Given;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.reporting.progress.PageRead;
import org.creatorshub.reporting.progress.TestRun;

/**
 * Made-up learners of a unit, always the same: what the dashboard shows before the first real one,
 * and what load is measured with. Ability decides how they do; on one question of the test, whose
 * key is wrong, the strong do worse.
 */
public final class ExampleCohort {
  private static final int LEARNERS = 80;
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final long SEED = 7;

  private final Unit unit;
  private final Random random;
  private final Optional<String> illKeyed;
  private final List<Question> drawn;
  private final List<LearnerProgress> learners = new ArrayList<>();
  private final List<TestRun> runs = new ArrayList<>();
  private final List<Given> answers = new ArrayList<>();
  private final List<Given> practice = new ArrayList<>();
  private final List<PageRead> pages = new ArrayList<>();

  private ExampleCohort(Unit unit, Random random, Optional<String> illKeyed) {
    this.unit = unit;
    this.random = random;
    this.illKeyed = illKeyed;
    this.drawn = drawn();
  }

  private static Optional<String> firstChoice(Unit unit) {
    return unit.test().stream()
        .flatMap(test -> test.bank().stream())
        .filter(Question.Choice.class::isInstance)
        .map(Question::id)
        .findFirst();
  }

  /** Everybody has the same questions, so that all figures can be shown. */
  private List<Question> drawn() {
    List<Question> bank = new ArrayList<>(unit.test().map(test -> test.bank()).orElse(List.of()));
    Collections.shuffle(bank, random);
    bank.sort(Comparator.comparing(one -> !illKeyed.filter(one.id()::equals).isPresent()));
    return bank.subList(0, Math.min(bank.size(), unit.test().map(test -> test.draw()).orElse(0)));
  }

  /** The example. */
  static UnitFigures of(Unit unit) {
    return of(unit, LEARNERS);
  }

  /** As many made-up learners as wished. */
  public static UnitFigures of(Unit unit, int learners) {
    return of(unit, learners, firstChoice(unit));
  }

  /**
   * As many as wished, with the question whose key is wrong.
   *
   * @param illKeyed its id
   */
  public static UnitFigures of(Unit unit, int learners, String illKeyed) {
    return of(unit, learners, Optional.of(illKeyed));
  }

  private static UnitFigures of(Unit unit, int learners, Optional<String> illKeyed) {
    ExampleCohort example = new ExampleCohort(unit, new Random(SEED), illKeyed);
    for (int i = 0; i < learners; i++) {
      example.add(i);
    }
    return new UnitFigures(
        example.learners, example.runs, example.answers, example.practice, example.pages);
  }

  private void add(int number) {
    UUID learner = new UUID(0x7_0000_4000L, 0x8000_0000_0000_0000L + number);
    double ability = random.nextGaussian();
    Instant start = START.plus(Duration.ofMinutes(37L * number));
    Instant at = start;
    int read = 1;
    while (read < unit.pages().size() && random.nextDouble() < 0.975 + 0.015 * ability) {
      read++;
    }
    UnitQuestions questions = new UnitQuestions(unit);
    for (Page page : unit.pages().subList(0, Math.min(read, unit.pages().size()))) {
      Duration active = active(page.minutes());
      at = at.plus(active).plusSeconds(60 + random.nextInt(80_000));
      pages.add(new PageRead(learner, page.id(), at, active));
    }
    for (Question question : questions.practised()) {
      practice.add(given(learner, Optional.empty(), question, ability, at));
    }
    boolean all = read == unit.pages().size();
    List<TestRun> own = all ? tests(learner, ability, at) : List.of();
    runs.addAll(own);
    learners.add(progress(learner, start, at.plus(Duration.ofDays(own.size())), read, own));
  }

  private Duration active(int minutes) {
    return Duration.ofSeconds(
        Math.round(60 * Math.max(1, minutes) * Math.exp(0.4 * random.nextGaussian() + 0.15)));
  }

  private List<TestRun> tests(UUID learner, double ability, Instant after) {
    if (unit.test().isEmpty()) {
      return List.of();
    }
    List<TestRun> own = new ArrayList<>();
    double percent = 0;
    int mastery = unit.test().get().mastery().orElse(0);
    for (int number = 1; number <= 2 && (number == 1 || percent < mastery); number++) {
      UUID attempt =
          new UUID(0x7_0000_4000L, learner.getLeastSignificantBits() + 0x1_0000_0000L * number);
      Instant at = after.plus(Duration.ofHours(20L * number));
      percent = take(learner, attempt, ability + 0.4 * (number - 1), at);
      own.add(
          new TestRun(
              learner, attempt, number, at, Optional.of(percent), Optional.of(percent >= mastery)));
    }
    return own;
  }

  /** Answers the per cent. */
  private double take(UUID learner, UUID attempt, double ability, Instant at) {
    double sum = 0;
    for (Question question : drawn) {
      Given given = given(learner, Optional.of(attempt), question, ability, at);
      answers.add(given);
      sum += given.share();
    }
    return drawn.isEmpty() ? 0 : Math.rint(10_000 * sum / drawn.size()) / 100;
  }

  private Given given(
      UUID learner, Optional<UUID> attempt, Question question, double ability, Instant at) {
    boolean ill = illKeyed.filter(question.id()::equals).isPresent();
    double hardness = Math.floorMod(question.id().hashCode(), 17) / 8.0 - 1.4;
    double chance = 1 / (1 + Math.exp(-(ill ? -1.6 * ability - 0.3 : 1.3 * (ability - hardness))));
    boolean right = random.nextDouble() < chance;
    return new Given(
        learner, attempt, question.id(), at, right, right ? 1 : 0, response(question, right));
  }

  private Optional<String> response(Question question, boolean right) {
    List<Question.Option> options = UnitQuestions.options(question);
    if (options.isEmpty()) {
      return Optional.empty();
    }
    if (right) {
      return Optional.of(
          String.join(
              "[,]",
              options.stream().filter(Question.Option::right).map(Question.Option::id).toList()));
    }
    List<Question.Option> wrong = options.stream().filter(one -> !one.right()).toList();
    // the first wrong option attracts most
    int at = wrong.isEmpty() || random.nextInt(3) > 0 ? 0 : random.nextInt(wrong.size());
    return wrong.isEmpty() ? Optional.of("") : Optional.of(wrong.get(at).id());
  }

  private LearnerProgress progress(
      UUID learner, Instant start, Instant end, int read, List<TestRun> own) {
    boolean all = read == unit.pages().size();
    double best = own.stream().mapToDouble(run -> run.percent().orElse(0.0)).max().orElse(0);
    return new LearnerProgress(
        learner,
        unit.id(),
        start,
        end,
        read,
        Optional.empty(),
        Duration.ofMinutes(read),
        own.size(),
        own.isEmpty()
            ? Optional.empty()
            : Optional.of(BigDecimal.valueOf(best).setScale(2, RoundingMode.HALF_UP)),
        own.isEmpty()
            ? Optional.empty()
            : Optional.of(own.stream().anyMatch(run -> run.passed().orElse(false))),
        all ? Optional.of(end) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
