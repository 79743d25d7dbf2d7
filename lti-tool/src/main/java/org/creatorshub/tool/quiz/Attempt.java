package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One attempt of one learner at a unit test.
 *
 * @param number 1 for the first
 * @param seed decides which questions are drawn, their order and their numbers
 * @param questions ids of the drawn questions in order
 * @param revision grows with every save
 * @param writer the open page that saved last; it may repeat a save whose answer was lost
 * @param sitting 1, and one more each time a teacher opened it again after it was handed in
 * @param judgement number of the judgement that counts, or of the one to come while it is open
 * @param percent 0 to 100 with two decimals; empty until handed in, and as it was while the attempt
 *     is open again
 * @param passed empty until handed in, and when the test has no gate
 */
public record Attempt(
    UUID platform,
    UUID id,
    UUID registration,
    UUID person,
    UUID link,
    String unit,
    String test,
    int number,
    long seed,
    List<String> questions,
    long revision,
    String writer,
    int sitting,
    int judgement,
    Instant startedAt,
    Instant touchedAt,
    Optional<Instant> submittedAt,
    Optional<BigDecimal> percent,
    Optional<Boolean> passed) {

  public Attempt {
    questions = List.copyOf(questions);
  }

  /** Whether a teacher opened it again after it was handed in. */
  public boolean reopened() {
    return sitting > 1;
  }

  /** Still to be handed in. */
  public boolean open() {
    return submittedAt.isEmpty();
  }
}
