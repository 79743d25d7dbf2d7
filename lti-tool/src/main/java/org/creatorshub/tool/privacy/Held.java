package org.creatorshub.tool.privacy;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** How much of a kind is stored, and from when to when. */
public record Held(Kind kind, long entries, Optional<Instant> first, Optional<Instant> last) {

  Held and(Held other) {
    return new Held(
        kind,
        entries + other.entries,
        Stream.of(first, other.first).flatMap(Optional::stream).min(Instant::compareTo),
        Stream.of(last, other.last).flatMap(Optional::stream).max(Instant::compareTo));
  }
}
