package org.creatorshub.tool.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.content.course.AssessmentScheme;

/**
 * What a learner has earned by reviewing others, over all rounds of a course: how many reviews were
 * given, and pass the check of their quality. What is said in them, and about the learner's own
 * work, earns nothing.
 *
 * @param counted reviews that count, at most as many as are needed
 * @param needed how many are; never more than the learner was asked for
 * @param given how many were given, whether they count or not
 * @param rulings how often teachers decided about these reviews
 * @param closed whether no round is open in which more could be given
 * @param percent 0 to 100, rounded half up to two decimals
 */
record ReviewMark(
    int counted, int needed, int given, int rulings, boolean closed, BigDecimal percent) {
  /** How many reviews the assessment scheme asks for. */
  static final int WANTED = AssessmentScheme.STANDARD.part(AssessmentScheme.Kind.REVIEWS).counted();

  /**
   * Counts the reviews of one person.
   *
   * @param all every review of the course by round
   */
  static ReviewMark of(Map<Round, List<Review>> all, UUID person, Instant now) {
    int asked = 0;
    int counted = 0;
    int given = 0;
    int rulings = 0;
    boolean closed = true;
    for (Map.Entry<Round, List<Review>> entry : all.entrySet()) {
      List<Review> mine = entry.getValue().stream().filter(one -> one.by(person)).toList();
      asked += asked(entry.getKey(), mine.size(), now);
      counted += (int) mine.stream().filter(Review::counts).count();
      given += (int) mine.stream().filter(Review::given).count();
      rulings += mine.stream().mapToInt(review -> review.ruling().number()).sum();
      closed = closed && (mine.isEmpty() || !entry.getKey().open());
    }
    int needed = Math.min(WANTED, asked);
    int counting = Math.min(counted, needed);
    return new ReviewMark(counting, needed, given, rulings, closed, percent(counting, needed));
  }

  /** While others may still join, a learner may still be asked for as many as the round wants. */
  private static int asked(Round round, int mine, Instant now) {
    boolean settled = !round.open() || now.isAfter(round.due());
    return mine == 0 || settled ? mine : Math.max(mine, round.reviews());
  }

  private static BigDecimal percent(int counting, int needed) {
    return needed == 0
        ? BigDecimal.ZERO.setScale(2)
        : BigDecimal.valueOf(100L * counting)
            .divide(BigDecimal.valueOf(needed), 2, RoundingMode.HALF_UP);
  }

  /** SCORE-05: what was told once is not lowered by anything but a teacher's decision. */
  ReviewMark atLeast(BigDecimal told) {
    return told.compareTo(percent) > 0
        ? new ReviewMark(counted, needed, given, rulings, closed, told)
        : this;
  }

  /** SCORE-02: who gave nothing has no mark, which is not 0. */
  boolean earned() {
    return given > 0;
  }

  /** Whether nothing can be added any more. */
  boolean finished() {
    return closed || counted == needed;
  }
}
