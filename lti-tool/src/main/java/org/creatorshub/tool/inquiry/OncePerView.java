package org.creatorshub.tool.inquiry;

import java.lang.ref.WeakReference;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;

/**
 * What several questions of one page ask for, read once for that page: its lines then speak of the
 * same moment.
 */
public final class OncePerView<T> {
  /** Pages put together at the same time that find what they have read; others read again. */
  private static final int MOST = 8;

  private final Function<Scope, T> read;
  private final Deque<Once<T>> newest = new ConcurrentLinkedDeque<>();

  private record Once<T>(WeakReference<Scope> scope, T value) {
    /** The very same view: an equal one of another request may have been asked later. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Scope asked) {
      return asked == scope.get();
    }
  }

  public OncePerView(Function<Scope, T> read) {
    this.read = read;
  }

  /** The value for this view. */
  public T of(Scope scope) {
    Optional<Once<T>> known = newest.stream().filter(once -> once.isOf(scope)).findFirst();
    if (known.isPresent()) {
      return known.get().value();
    }
    T value = read.apply(scope);
    newest.addFirst(new Once<>(new WeakReference<>(scope), value));
    newest.removeIf(once -> once.scope().get() == null);
    while (newest.size() > MOST) {
      newest.pollLast();
    }
    return value;
  }
}
