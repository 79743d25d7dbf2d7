package org.creatorshub.reporting.forwarding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.reporting.attachment.AttachmentNotice;
import org.creatorshub.reporting.attachment.Attachments;
import org.creatorshub.reporting.attachment.MultipartWriter;
import org.creatorshub.reporting.lrs.StatementLog;
import org.creatorshub.reporting.outbox.Backoff;
import org.creatorshub.reporting.outbox.Message;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.reporting.validation.Edition;

/**
 * One run on its way: sent whole, cut in two where the target refuses it, so that the one at fault
 * is found alone (O-05, O-06). What fails for a time stops the run, so that order is kept.
 */
final class Dispatch {
  /** Bounds a request beside the count; a single statement may be larger (L-25). */
  private static final int MOST_BYTES = 1 << 20;

  /** After so long a statement that the target takes never is parked (O-08). */
  private static final Duration PATIENCE = Duration.ofDays(7);

  /** Answers are cut: they may be whole pages. */
  private static final int SHOWN = 300;

  /** What a dispatch works with. */
  record Parts(
      Outbox outbox,
      JdbcCircuit circuit,
      StatementLog log,
      Attachments attachments,
      Remote remote,
      Clock clock,
      Backoff backoff) {}

  private final Parts parts;
  private final Target target;
  private final BatchSize size;

  Dispatch(Parts parts, Target target, BatchSize size) {
    this.parts = parts;
    this.target = target;
    this.size = size;
  }

  void send(List<Message> run) {
    List<Copy> copies = copies(run);
    int from = 0;
    while (from < copies.size()) {
      int to = end(copies, from);
      if (!post(copies.subList(from, to))) {
        return;
      }
      from = to;
    }
  }

  /** What was erased meanwhile is cancelled: nobody is told of it any more. */
  private List<Copy> copies(List<Message> run) {
    Map<UUID, ObjectNode> kept =
        parts.log().statements(run.stream().map(m -> UUID.fromString(m.key())).toList());
    Map<String, Long> files = files(kept);
    List<Copy> copies = new ArrayList<>();
    List<Message> erased = new ArrayList<>();
    for (Message message : run) {
      ObjectNode statement = kept.get(UUID.fromString(message.key()));
      if (statement == null) {
        erased.add(message);
      } else {
        sort(Copy.of(message, statement, files), copies);
      }
    }
    parts.outbox().remove(erased);
    return copies;
  }

  /** The files that came with these statements, with their sizes. */
  private Map<String, Long> files(Map<UUID, ObjectNode> kept) {
    List<String> hashes =
        kept.values().stream()
            .flatMap(statement -> AttachmentNotice.of(statement).stream())
            .map(AttachmentNotice::sha2)
            .distinct()
            .toList();
    return hashes.isEmpty() ? Map.of() : parts.attachments().sizesHeldBy(kept.keySet(), hashes);
  }

  private void sort(Copy copy, List<Copy> copies) {
    if (target.edition() == Edition.V1_0_3 && copy.needsVersion2()) {
      park(copy, "It says what only xAPI 2.0 knows, and this target speaks 1.0.3");
    } else {
      copies.add(copy);
    }
  }

  private static int end(List<Copy> copies, int from) {
    long bytes = copies.get(from).bytes();
    int to = from + 1;
    while (to < copies.size() && bytes + copies.get(to).bytes() <= MOST_BYTES) {
      bytes += copies.get(to).bytes();
      to++;
    }
    return to;
  }

  /** False when nothing further may be sent now. */
  private boolean post(List<Copy> batch) {
    return switch (parts.remote().ask(target, request(batch))) {
      case Remote.Answered answer -> judge(batch, answer);
      case Remote.Failed failed -> later(batch, failed.reason(), Duration.ZERO);
      case Remote.Unsafe unsafe -> stop(unsafe.reason());
    };
  }

  /** JSON, or JSON with the files that the statements name (O-04). */
  private Remote.Request request(List<Copy> batch) {
    String json = batch.stream().map(Copy::text).collect(Collectors.joining(",", "[", "]"));
    Map<String, AttachmentNotice> files = new LinkedHashMap<>();
    batch.forEach(copy -> copy.files().forEach(file -> files.putIfAbsent(file.sha2(), file)));
    if (files.isEmpty()) {
      return Remote.Request.post("/statements", json);
    }
    MultipartWriter writer = new MultipartWriter(parts.attachments());
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      writer.write(json, List.copyOf(files.values()), body);
    } catch (IOException e) {
      throw new UncheckedIOException("Nothing fails in memory", e);
    }
    return new Remote.Request("POST", "/statements", writer.contentType(), body.toByteArray());
  }

  private boolean judge(List<Copy> batch, Remote.Answered answer) {
    return switch (answer.status()) {
      case 200, 204 -> done(batch);
      case 400, 422 -> halve(batch, answer);
      case 413 -> {
        size.tooLarge(batch.size());
        yield halve(batch, answer);
      }
      case 409 -> batch.size() == 1 ? compare(batch.getFirst()) : halve(batch, answer);
      case 408, 425, 429 -> later(batch, words(answer), asked(answer));
      default ->
          answer.status() >= 500 ? later(batch, words(answer), asked(answer)) : stop(words(answer));
    };
  }

  private boolean done(List<Copy> batch) {
    parts.outbox().remove(batch.stream().map(Copy::message).toList());
    parts.circuit().worked(target.id(), parts.clock().instant(), batch.size());
    size.worked();
    return true;
  }

  private boolean halve(List<Copy> batch, Remote.Answered answer) {
    if (batch.size() == 1) {
      return park(batch.getFirst(), words(answer));
    }
    int middle = batch.size() / 2;
    return post(batch.subList(0, middle)) && post(batch.subList(middle, batch.size()));
  }

  /** The target has another under this id, or thinks so: many compare ids alone. */
  private boolean compare(Copy copy) {
    for (String parameter : List.of("statementId", "voidedStatementId")) {
      String path = "/statements?" + parameter + "=" + copy.id();
      Remote.Reply reply = parts.remote().ask(target, Remote.Request.get(path));
      switch (reply) {
        case Remote.Answered answer when answer.status() == 200 -> {
          return StatementLog.isSame(answer.body(), copy.statement())
              ? done(List.of(copy))
              : park(copy, "409: it keeps another statement under this id");
        }
        case Remote.Answered answer when answer.status() == 404 -> {
          // perhaps under the other parameter
        }
        case Remote.Answered answer when passes(answer.status()) -> {
          return later(List.of(copy), words(answer), asked(answer));
        }
        case Remote.Answered answer -> {
          return park(copy, "409, and it may not be compared: " + words(answer));
        }
        case Remote.Failed failed -> {
          return later(List.of(copy), failed.reason(), Duration.ZERO);
        }
        case Remote.Unsafe unsafe -> {
          return stop(unsafe.reason());
        }
      }
    }
    return park(copy, "409: a conflict, but it does not show the statement");
  }

  private static boolean passes(int status) {
    return status >= 500 || status == 408 || status == 425 || status == 429;
  }

  private boolean park(Copy copy, String reason) {
    parts.outbox().park(copy.message(), reason);
    parts.circuit().noted(target.id(), parts.clock().instant(), head(reason));
    return true;
  }

  /** The target rests; a statement that failed alone waits on its own account, too. */
  private boolean later(List<Copy> batch, String reason, Duration asked) {
    Instant now = parts.clock().instant();
    size.failed();
    if (batch.size() == 1) {
      postpone(batch.getFirst().message(), now, reason);
    }
    Duration wait = parts.backoff().after(parts.circuit().failures(target.id()));
    parts
        .circuit()
        .failed(target.id(), now, ForwardingStatements.later(now, wait, asked), head(reason));
    return false;
  }

  private void postpone(Message message, Instant now, String reason) {
    if (message.addedAt().plus(PATIENCE).isBefore(now)) {
      parts.outbox().park(message, "Given up after seven days: " + reason);
    } else {
      Duration wait = parts.backoff().after(message.attempts());
      parts.outbox().tryAgain(message, now.plus(wait), reason);
    }
  }

  /** Somebody must look: a key that is wrong stays wrong however often it is tried (O-07). */
  private boolean stop(String reason) {
    parts.outbox().stopTarget(target.queue(), head(reason));
    parts.circuit().noted(target.id(), parts.clock().instant(), head(reason));
    return false;
  }

  private Duration asked(Remote.Answered answer) {
    return RetryAfter.of(answer.retryAfter(), parts.clock().instant());
  }

  private static String words(Remote.Answered answer) {
    String said = answer.body().replaceAll("[\\p{C}\\s]+", " ").strip();
    String cut = said.substring(0, Math.min(SHOWN, said.length()));
    return answer.status() + (cut.isEmpty() ? "" : ": " + cut);
  }

  /** Without what the target said: it may have repeated people's data (P-03). */
  private static String head(String reason) {
    return reason.matches("(?s)[0-9]{3}(: .*)?") ? "It answered " + reason.substring(0, 3) : reason;
  }
}
