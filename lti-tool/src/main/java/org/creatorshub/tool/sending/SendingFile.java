package org.creatorshub.tool.sending;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.upload.UploadRule;
import org.creatorshub.tool.upload.UploadRules;

/**
 * Takes a large file part by part: what is too large or of a wrong kind is refused before its first
 * byte, and a lost connection costs one part.
 */
public final class SendingFile {
  /** Largest part, in bytes. */
  public static final int PART = 1 << 20;

  /** Largest portfolio that is brought, in bytes. */
  static final long LARGEST_PORTFOLIO = 600L << 20;

  private static final int MOST_AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofDays(1);
  private final ArrivingFiles files;
  private final Clock clock;

  public SendingFile(ArrivingFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  /** What it is sent for. */
  enum Purpose {
    WORK,
    PORTFOLIO
  }

  /** How far a file is, or why it is not taken. */
  sealed interface Answer {
    record Here(Arriving file) implements Answer {}

    record Refused(String id, String sentence) implements Answer {}

    static Answer refused(SendingRule rule) {
      return new Refused(rule.id(), rule.sentence());
    }
  }

  Answer begin(LaunchSession session, String name, long bytes, Purpose purpose) {
    if (!session.learns()) {
      return Answer.refused(SendingRule.NOT_A_LEARNER);
    }
    Optional<UploadRule> fault =
        purpose == Purpose.WORK ? UploadRules.beforehand(name, bytes) : portfolio(name, bytes);
    if (fault.isPresent()) {
      return new Answer.Refused(fault.get().id(), fault.get().sentence());
    }
    List<Arriving> mine = files.ofPerson(session.platform(), session.person());
    mine.stream().skip(MOST_AT_ONCE - 1).forEach(files::remove);
    Arriving file =
        new Arriving(
            session.platform(),
            session.person(),
            UUID.randomUUID(),
            name,
            bytes,
            0,
            clock.instant());
    files.begin(file);
    return new Answer.Here(file);
  }

  private static Optional<UploadRule> portfolio(String name, long bytes) {
    if (!name.toLowerCase(java.util.Locale.ROOT).endsWith(".zip")) {
      return Optional.of(UploadRule.KIND_NOT_TAKEN);
    }
    return bytes > LARGEST_PORTFOLIO ? Optional.of(UploadRule.TOO_LARGE) : Optional.empty();
  }

  /** How far it is: where the next part has to begin. */
  Answer at(LaunchSession session, UUID id) {
    return files
        .find(session.platform(), session.person(), id)
        .<Answer>map(Answer.Here::new)
        .orElseGet(() -> Answer.refused(SendingRule.NOT_WHOLE));
  }

  Answer append(LaunchSession session, UUID id, long from, byte[] part) {
    Optional<Arriving> file = files.find(session.platform(), session.person(), id);
    if (file.isEmpty()) {
      return Answer.refused(SendingRule.NOT_WHOLE);
    }
    if (part.length == 0
        || part.length > PART
        || file.get().received() + part.length > file.get().bytes()) {
      return Answer.refused(SendingRule.PART_TOO_LARGE);
    }
    return file.get().received() == from && files.append(file.get(), part, clock.instant())
        ? new Answer.Here(file.get().with(part.length, clock.instant()))
        : Answer.refused(SendingRule.NOT_THE_NEXT_PART);
  }

  /**
   * Gives a whole file of this person to somebody, once: name and content, which is gone
   * afterwards. Empty if it is not whole.
   */
  public <T> Optional<T> take(LaunchSession session, String id, BiFunction<String, Path, T> use) {
    Optional<Arriving> file =
        id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
            ? files.find(session.platform(), session.person(), UUID.fromString(id))
            : Optional.empty();
    return file.filter(Arriving::whole).map(whole -> used(whole, use));
  }

  private <T> T used(Arriving file, BiFunction<String, Path, T> use) {
    try {
      Path content = Files.createTempFile("arrived", "");
      try {
        try (OutputStream out = Files.newOutputStream(content)) {
          files.copy(file, out);
        }
        T result = use.apply(file.name(), content);
        files.remove(file);
        return result;
      } finally {
        Files.deleteIfExists(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A file that arrived cannot be read", e);
    }
  }

  /** Forgets what was given up a day ago. */
  public void tidy() {
    files.forget(clock.instant().minus(PATIENCE));
  }
}
