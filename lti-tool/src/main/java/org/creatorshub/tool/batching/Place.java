package org.creatorshub.tool.batching;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** One caller of a batching: waits until it leads a round or another did its work. */
final class Place<T, R> {
  private final T item;
  private final CompletableFuture<Boolean> turn = new CompletableFuture<>();
  private final CompletableFuture<R> result = new CompletableFuture<>();

  Place(T item) {
    this.item = item;
  }

  T item() {
    return item;
  }

  void lead() {
    turn.complete(true);
  }

  void done(R value) {
    result.complete(value);
    turn.complete(false);
  }

  void failed(Throwable fault) {
    result.completeExceptionally(fault);
    turn.complete(false);
  }

  /** True if this caller must run a round now. */
  boolean awaitTurn() {
    return turn.join();
  }

  R result() {
    try {
      return result.join();
    } catch (CompletionException wrapped) {
      switch (wrapped.getCause()) {
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw wrapped;
      }
    }
  }
}
