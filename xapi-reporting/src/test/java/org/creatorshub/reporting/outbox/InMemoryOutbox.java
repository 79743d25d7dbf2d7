package org.creatorshub.reporting.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queue in memory, for tests of what uses it. */
public class InMemoryOutbox implements Outbox {
  private static final class Row {
    final long id;
    final String target;
    final String lane;
    final String key;
    String payload;
    int generation = 1;
    String state = "pending";
    int attempts;
    Instant added;
    Instant next;
    @Nullable UUID lease;
    Instant leasedUntil = Instant.MIN;
    String error = "";

    Row(long id, String target, String lane, String key, String payload, Instant now) {
      this.id = id;
      this.target = target;
      this.lane = lane;
      this.key = key;
      this.payload = payload;
      this.added = now;
      this.next = now;
    }
  }

  private final Clock clock;
  private final List<Row> rows = new ArrayList<>();
  private long last;
  private final Map<String, String> stopped = new HashMap<>();

  public InMemoryOutbox(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void add(String target, String lane, String key, String payload) {
    if (find(target, key).isEmpty()) {
      rows.add(new Row(++last, target, lane, key, payload, clock.instant()));
    }
  }

  @Override
  public synchronized void addOrReplace(String target, String lane, String key, String payload) {
    Optional<Row> old = find(target, key);
    if (old.isEmpty()) {
      add(target, lane, key, payload);
      return;
    }
    Row row = old.get();
    row.payload = payload;
    row.generation++;
    row.state = "pending";
    row.attempts = 0;
    row.error = "";
    row.added = clock.instant();
    row.next = clock.instant();
  }

  @Override
  public synchronized void addAll(String target, List<Addition> additions) {
    additions.forEach(one -> add(target, one.lane(), one.key(), one.payload()));
  }

  @Override
  public synchronized List<Message> lease(String target, int limit, Duration time) {
    Set<String> lanes = new HashSet<>();
    return take(
        target,
        rows.stream()
            .filter(row -> waits(row, target) && lanes.add(row.lane) && isDue(row))
            .sorted(Comparator.comparingInt(row -> row.attempts))
            .limit(limit)
            .toList(),
        time);
  }

  @Override
  public synchronized List<Message> leaseRun(String target, int limit, Duration time) {
    Set<String> blocked = new HashSet<>();
    List<Row> run = new ArrayList<>();
    for (Row row : rows) {
      if (waits(row, target) && !isDue(row)) {
        blocked.add(row.lane);
      } else if (waits(row, target) && !blocked.contains(row.lane) && run.size() < limit) {
        run.add(row);
      }
    }
    return take(target, run, time);
  }

  private static boolean waits(Row row, String target) {
    return row.target.equals(target) && row.state.equals("pending");
  }

  private boolean isDue(Row row) {
    Instant now = clock.instant();
    return !row.next.isAfter(now) && !row.leasedUntil.isAfter(now);
  }

  private List<Message> take(String target, List<Row> run, Duration time) {
    if (stopped.containsKey(target)) {
      return List.of();
    }
    UUID lease = UUID.randomUUID();
    return run.stream().map(row -> take(row, lease, time)).toList();
  }

  private Message take(Row row, UUID lease, Duration time) {
    row.lease = lease;
    row.leasedUntil = clock.instant().plus(time);
    return new Message(
        row.id,
        row.target,
        row.lane,
        row.key,
        row.payload,
        row.attempts,
        row.generation,
        lease,
        row.added);
  }

  private Optional<Row> held(Message message) {
    return rows.stream()
        .filter(row -> row.id == message.id() && message.lease().equals(row.lease))
        .findFirst();
  }

  @Override
  public synchronized boolean renew(Message message, Duration time) {
    Optional<Row> held = held(message);
    held.ifPresent(row -> row.leasedUntil = clock.instant().plus(time));
    return held.isPresent();
  }

  @Override
  public synchronized void renewAll(List<Message> messages, Duration time) {
    messages.forEach(message -> renew(message, time));
  }

  @Override
  public synchronized void release(List<Message> messages) {
    messages.forEach(message -> held(message).ifPresent(InMemoryOutbox::release));
  }

  private static void release(Row row) {
    row.lease = null;
    row.leasedUntil = Instant.MIN;
  }

  @Override
  public synchronized void remove(List<Message> messages) {
    messages.forEach(
        message ->
            rows.removeIf(
                row ->
                    row.id == message.id()
                        && message.lease().equals(row.lease)
                        && row.generation == message.generation()));
    release(messages);
  }

  @Override
  public synchronized void sent(Message message) {
    settle(message, "sent", 1, clock.instant(), "");
  }

  @Override
  public synchronized void tryAgain(Message message, Instant next, String reason) {
    settle(message, "pending", 1, next, reason);
  }

  @Override
  public synchronized void park(Message message, String reason) {
    settle(message, "parked", 1, clock.instant(), reason);
  }

  @Override
  public synchronized void stopTarget(Message message, String reason) {
    settle(message, "pending", 0, clock.instant(), reason);
    stopped.putIfAbsent(message.target(), reason);
  }

  @Override
  public synchronized void stopTarget(String target, String reason) {
    stopped.putIfAbsent(target, reason);
  }

  @Override
  public synchronized void forgetTarget(String target) {
    stopped.remove(target);
    rows.removeIf(row -> row.target.equals(target));
  }

  @Override
  public synchronized int resendAll(String target) {
    List<Row> parked =
        rows.stream()
            .filter(row -> row.target.equals(target) && row.state.equals("parked"))
            .toList();
    parked.forEach(row -> resend(row.id));
    return parked.size();
  }

  @Override
  public synchronized int waitingCount(String target, int most) {
    return (int) rows.stream().filter(row -> waits(row, target)).limit(most).count();
  }

  private void settle(Message message, String state, int attempt, Instant next, String error) {
    Optional<Row> held = held(message);
    if (held.isEmpty()) {
      return;
    }
    Row row = held.get();
    release(row);
    if (row.generation == message.generation()) {
      row.state = state;
      row.attempts += attempt;
      row.next = next;
      row.error = error;
    }
  }

  @Override
  public synchronized void resumeTarget(String target) {
    stopped.remove(target);
  }

  @Override
  public synchronized Optional<String> stopReason(String target) {
    return Optional.ofNullable(stopped.get(target));
  }

  @Override
  public synchronized boolean resend(long id) {
    Optional<Row> closed =
        rows.stream().filter(row -> row.id == id && !row.state.equals("pending")).findFirst();
    if (closed.isEmpty()) {
      return false;
    }
    Row row = closed.get();
    row.state = "pending";
    row.attempts = 0;
    row.next = clock.instant();
    return true;
  }

  @Override
  public synchronized List<TargetState> states() {
    Map<String, List<Row>> byTarget = new TreeMap<>();
    rows.forEach(row -> byTarget.computeIfAbsent(row.target, t -> new ArrayList<>()).add(row));
    return byTarget.entrySet().stream().map(e -> state(e.getKey(), e.getValue())).toList();
  }

  private TargetState state(String target, List<Row> all) {
    return new TargetState(
        target,
        count(all, "pending"),
        count(all, "sent"),
        count(all, "parked"),
        all.stream()
            .filter(row -> row.state.equals("pending"))
            .map(row -> row.added)
            .min(Instant::compareTo),
        stopReason(target));
  }

  @Override
  public synchronized List<Waiting> waiting(String target) {
    return rows.stream()
        .filter(row -> row.target.equals(target) && row.state.equals("pending"))
        .map(
            row ->
                new Waiting(
                    row.id,
                    row.key,
                    row.attempts,
                    Optional.of(row.error).filter(error -> !error.isEmpty()),
                    row.added,
                    row.next))
        .toList();
  }

  @Override
  public synchronized List<Parked> parked(String target) {
    return rows.stream()
        .filter(row -> row.target.equals(target) && row.state.equals("parked"))
        .map(row -> new Parked(row.id, row.key, row.attempts, row.error, row.added))
        .toList();
  }

  private static long count(List<Row> all, String state) {
    return all.stream().filter(row -> row.state.equals(state)).count();
  }

  private Optional<Row> find(String target, String key) {
    return rows.stream()
        .filter(row -> row.target.equals(target) && row.key.equals(key))
        .findFirst();
  }
}
