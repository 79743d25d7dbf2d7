package org.creatorshub.tool.attention;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.rule.Flag;

/** What the rules say within a teacher's view; several questions of one page read it once. */
public final class Looking {
  private final ReadingAttention reading;
  private volatile Optional<Once> last = Optional.empty();

  private record Once(WeakReference<Scope> scope, ReadingAttention.Read read) {
    /** The very same view: an equal one of another request may have been asked later. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Scope asked) {
      return asked == scope.get();
    }
  }

  public Looking(ReadingAttention reading) {
    this.reading = reading;
  }

  /** Everybody in the course, read at one moment. */
  ReadingAttention.Read read(Scope scope) {
    Optional<Once> known = last.filter(once -> once.isOf(scope));
    if (known.isPresent()) {
      return known.get().read();
    }
    ReadingAttention.Read read = reading.read(scope.cohort());
    last = Optional.of(new Once(new WeakReference<>(scope), read));
    return read;
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
