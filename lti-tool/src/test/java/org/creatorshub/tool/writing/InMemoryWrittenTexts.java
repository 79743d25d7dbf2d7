package org.creatorshub.tool.writing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.lesson.Run;

final class InMemoryWrittenTexts implements WrittenTexts {
  private record Key(Run run, String text) {}

  private final Map<Key, Written> texts = new HashMap<>();

  @Override
  public Written of(Run run, String text) {
    return texts.getOrDefault(new Key(run, text), Written.NOTHING);
  }

  @Override
  public boolean save(Run run, String text, String content, int revision, Instant at) {
    Written old = of(run, text);
    if (old.revision() != revision) {
      return false;
    }
    texts.put(
        new Key(run, text),
        new Written(
            content,
            revision + 1,
            Optional.of(at),
            old.comparedAt(),
            old.ticks(),
            old.checkedAt(),
            old.checkedRevision(),
            old.version()));
    return true;
  }

  @Override
  public void compare(Run run, String text, Instant at) {
    texts.computeIfPresent(
        new Key(run, text),
        (key, old) ->
            new Written(
                old.text(),
                old.revision(),
                old.savedAt(),
                old.comparedAt().or(() -> Optional.of(at)),
                old.ticks(),
                old.checkedAt(),
                old.checkedRevision(),
                old.version()));
  }

  @Override
  public int check(Run run, String text, Set<Integer> ticks, int revision, Instant at) {
    Written old = of(run, text);
    int version = old.version() + (old.checkedRevision() < revision ? 1 : 0);
    texts.put(
        new Key(run, text),
        new Written(
            old.text(),
            old.revision(),
            old.savedAt(),
            old.comparedAt(),
            ticks,
            Optional.of(at),
            Math.max(old.checkedRevision(), revision),
            version));
    return version;
  }
}
