package org.creatorshub.tool.sending;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Arriving files in memory, held to the same contract as the database. */
final class InMemoryArrivingFiles implements ArrivingFiles {
  private final Map<UUID, Arriving> rows = new HashMap<>();
  private final Map<UUID, List<byte[]>> parts = new HashMap<>();

  @Override
  public synchronized void begin(Arriving file) {
    rows.put(file.id(), file);
    parts.put(file.id(), new ArrayList<>());
  }

  @Override
  public synchronized Optional<Arriving> find(UUID platform, UUID person, UUID id) {
    return ofPerson(platform, person).stream().filter(row -> row.id().equals(id)).findFirst();
  }

  @Override
  public synchronized List<Arriving> ofPerson(UUID platform, UUID person) {
    return rows.values().stream()
        .filter(row -> row.platform().equals(platform) && row.person().equals(person))
        .sorted(Comparator.comparing(Arriving::touchedAt).reversed())
        .toList();
  }

  @Override
  public synchronized boolean append(Arriving file, byte[] part, Instant now) {
    Arriving known = rows.get(file.id());
    if (known == null || known.received() != file.received()) {
      return false;
    }
    rows.put(file.id(), known.with(part.length, now));
    return parts.getOrDefault(file.id(), new ArrayList<>()).add(part);
  }

  @Override
  public synchronized void copy(Arriving file, OutputStream to) throws IOException {
    for (byte[] part : parts.getOrDefault(file.id(), List.of())) {
      to.write(part);
    }
  }

  @Override
  public synchronized void remove(Arriving file) {
    rows.remove(file.id());
    parts.remove(file.id());
  }

  @Override
  public synchronized void forget(Instant before) {
    rows.values().stream()
        .filter(row -> row.touchedAt().isBefore(before))
        .toList()
        .forEach(this::remove);
  }
}
