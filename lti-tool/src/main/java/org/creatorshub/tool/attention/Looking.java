package org.creatorshub.tool.attention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.inquiry.OncePerView;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.rule.Flag;

/** What the questions about people have in common: everybody is read once for each view. */
public final class Looking {
  private final OncePerView<ReadingAttention.Read> everybody;

  public Looking(ReadingAttention reading) {
    this.everybody = new OncePerView<>(scope -> reading.read(scope.cohort()));
  }

  /** Everybody in the course, read at one moment. */
  ReadingAttention.Read read(Scope scope) {
    return everybody.of(scope);
  }

  /** Those whom the view shows. */
  public List<Watched> learners(Scope scope) {
    return read(scope).learners().stream().filter(one -> scope.shows(one.pseudonym())).toList();
  }

  /** The first flag that nobody waits for. */
  static Optional<Flag> open(Watched learner, Instant now) {
    return learner.flags().stream()
        .filter(flag -> learner.said(flag).filter(said -> said.snoozed(now)).isEmpty())
        .findFirst();
  }
}
