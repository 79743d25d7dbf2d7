package org.creatorshub.tool.launch;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.creatorshub.tool.keys.Fingerprint;

/** Waiting launches in memory, held to the same contract as the database. */
public final class InMemoryWaitingLaunches implements WaitingLaunches {
  private final Map<Fingerprint, Row> byState = new ConcurrentHashMap<>();

  private record Row(Fingerprint handle, ByteBuffer sealed, Instant at) {}

  @Override
  public void hold(
      UUID platform, Fingerprint state, Fingerprint handle, byte[] cipherText, Instant at) {
    byState.compute(
        state,
        (key, old) ->
            new Row(handle, ByteBuffer.wrap(cipherText.clone()), old == null ? at : old.at()));
  }

  @Override
  public Optional<byte[]> take(Fingerprint handle) {
    return byState.entrySet().stream()
        .filter(entry -> entry.getValue().handle().equals(handle))
        .filter(entry -> byState.remove(entry.getKey(), entry.getValue()))
        .map(entry -> entry.getValue().sealed().array())
        .findFirst();
  }

  @Override
  public int forgetBefore(Instant limit) {
    int before = byState.size();
    byState.values().removeIf(row -> row.at().isBefore(limit));
    return before - byState.size();
  }
}
