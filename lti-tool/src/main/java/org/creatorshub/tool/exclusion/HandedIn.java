package org.creatorshub.tool.exclusion;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The attempts of a whole course at a test that were handed in. */
public interface HandedIn {

  /**
   * One of them.
   *
   * @param context our key of the LMS course; empty where launches name none
   * @param judgement 1 for the judgement at the hand-in, then upward
   * @param shares what each answered question earned, 0 to 1
   */
  record Sheet(
      UUID platform,
      UUID attempt,
      int number,
      UUID registration,
      UUID person,
      UUID pseudonym,
      UUID link,
      Optional<UUID> context,
      long seed,
      List<String> questions,
      Instant startedAt,
      Instant submittedAt,
      BigDecimal percent,
      Optional<Boolean> passed,
      int judgement,
      Map<String, Double> shares,
      Duration spent) {
    public Sheet {
      questions = List.copyOf(questions);
      shares = Map.copyOf(shares);
    }
  }

  /** By learner and number, held until the transaction ends. */
  List<Sheet> of(UUID platform, UUID course, String test);

  /** Puts another result in the place of the one that is there, as the next judgement. */
  void judge(Sheet sheet, BigDecimal percent, Optional<Boolean> passed);
}
