package org.creatorshub.reporting.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Facts of few people at few places, so that many are about the same rows, and some told again. */
public final class RandomFacts {
  private static final Duration ACTIVE = Duration.ofSeconds(7);
  private final Random random;

  private RandomFacts(Random random) {
    this.random = random;
  }

  public static List<LearningEvent> list(Random random, int count) {
    RandomFacts facts = new RandomFacts(random);
    List<LearningEvent> list = new ArrayList<>();
    while (list.size() < count) {
      list.add(
          random.nextInt(6) == 0 && !list.isEmpty()
              ? list.get(random.nextInt(list.size()))
              : facts.next());
    }
    return list;
  }

  /** The same facts, cut anywhere. */
  public static List<List<LearningEvent>> cut(Random random, List<LearningEvent> facts) {
    List<List<LearningEvent>> batches = new ArrayList<>();
    for (int from = 0; from < facts.size(); ) {
      int to = Math.min(facts.size(), from + 1 + random.nextInt(12));
      batches.add(facts.subList(from, to));
      from = to;
    }
    return batches;
  }

  private LearningEvent next() {
    Occasion here = occasion();
    String unit = random.nextBoolean() ? "u07" : "u08";
    UUID thing = new UUID(9, random.nextInt(4));
    return switch (random.nextInt(12)) {
      case 0 -> new LearningEvent.SessionStarted(here, unit);
      case 1 -> new LearningEvent.PageExperienced(here, unit, "page-" + random.nextInt(3), ACTIVE);
      case 2 -> new LearningEvent.LessonCompleted(here, unit, ACTIVE);
      case 3 -> new LearningEvent.UnitCompleted(here, unit, ACTIVE);
      case 4 -> new LearningEvent.AttemptStarted(here, unit, "t07", thing, 1);
      case 5 -> Facts.answer(here, thing, "golf", random.nextBoolean());
      case 6 -> new LearningEvent.AttemptCompleted(here, unit, "t07", thing, 1, ACTIVE);
      case 7 -> judged(here, unit, thing);
      case 8 -> new LearningEvent.ArtefactSubmitted(here, unit, "plan", thing, 1, "text", 40);
      case 9 -> grade(here, unit, thing);
      case 10 -> Facts.played(here, thing);
      default -> new LearningEvent.UnitLaunched(here, unit);
    };
  }

  private Occasion occasion() {
    int person = random.nextInt(3);
    return new Occasion(
        new UUID(1, random.nextInt(2)),
        new UUID(2, person),
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(Facts.CONTEXT),
        Facts.LINK,
        new UUID(0x3_0000_4000L, 0x8000_0000_0000_0000L + person),
        Optional.of(new UUID(4, 10L * person + random.nextInt(3))),
        Facts.AT.plusSeconds(random.nextInt(1000)),
        Optional.of("moodle"));
  }

  private LearningEvent judged(Occasion here, String unit, UUID attempt) {
    return new LearningEvent.AttemptJudged(
        here,
        unit,
        "t07",
        attempt,
        1,
        new BigDecimal(random.nextInt(101)),
        random.nextBoolean() ? Optional.of(random.nextBoolean()) : Optional.empty(),
        ACTIVE,
        List.of(),
        1 + random.nextInt(3));
  }

  private LearningEvent grade(Occasion here, String unit, UUID attempt) {
    return new LearningEvent.GradeSent(
        here,
        unit,
        "t07",
        new UUID(11, random.nextInt(20)),
        attempt,
        Optional.empty(),
        BigDecimal.ONE,
        BigDecimal.TEN,
        "Completed",
        "FullyGraded",
        random.nextBoolean());
  }
}
