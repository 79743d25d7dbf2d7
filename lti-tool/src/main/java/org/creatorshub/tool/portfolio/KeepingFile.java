package org.creatorshub.tool.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.creatorshub.tool.upload.CleanPicture;
import org.creatorshub.tool.upload.FileKind;
import org.creatorshub.tool.upload.Scanning;
import org.creatorshub.tool.upload.UploadRule;
import org.creatorshub.tool.upload.UploadRules;
import org.creatorshub.tool.upload.Verdict;

/**
 * Takes a file of a learner in: judged by its content, looked into for malware, pictures drawn anew
 * without what the camera wrote beside them, and only as much as there is room for.
 */
public final class KeepingFile {
  /**
   * How much room there is, in bytes.
   *
   * @param person for all files of one person in one LMS
   * @param course for all files of one course
   */
  public record Room(long person, long course) {
    public static final Room USUAL = new Room(200L << 20, 20L << 30);
  }

  private final KeptFiles files;
  private final Scanning scanner;
  private final Room room;
  private final Clock clock;
  private final UploadRules rules = new UploadRules();
  private final CleanPicture pictures = new CleanPicture();

  public KeepingFile(KeptFiles files, Scanning scanner, Room room, Clock clock) {
    this.files = files;
    this.scanner = scanner;
    this.room = room;
    this.clock = clock;
  }

  /** Keeps the file in a temporary place, or says why not; the caller's file stays as it is. */
  public Outcome<KeptFile> keep(Place place, String claimedName, Path file) {
    try {
      return switch (rules.judge(claimedName, file)) {
        case Verdict.Refused no -> Outcome.refused(no.rule());
        case Verdict.Accepted accepted ->
            switch (scanner.scan(file)) {
              case MALWARE -> Outcome.refused(UploadRule.MALWARE);
              case NOT_SCANNED -> Outcome.refused(UploadRule.NOT_SCANNED);
              case CLEAN -> clean(place, accepted, file);
            };
      };
    } catch (IOException e) {
      throw new UncheckedIOException("An upload cannot be read", e);
    }
  }

  /** Whether this file is the one that was kept, sent again. */
  boolean same(KeptFile kept, Path file) {
    try {
      Optional<Path> clean = cleaned(kept.kind(), file);
      boolean same = clean.map(Digest::of).filter(kept.sha256()::equals).isPresent();
      forget(clean, file);
      return same;
    } catch (IOException e) {
      throw new UncheckedIOException("An upload cannot be read", e);
    }
  }

  private Outcome<KeptFile> clean(Place place, Verdict.Accepted accepted, Path file)
      throws IOException {
    Optional<Path> clean = cleaned(accepted.kind(), file);
    try {
      return clean.isEmpty()
          ? Outcome.refused(UploadRule.PICTURE_NOT_READ)
          : fitting(place, accepted, clean.get());
    } finally {
      forget(clean, file);
    }
  }

  private Outcome<KeptFile> fitting(Place place, Verdict.Accepted accepted, Path clean)
      throws IOException {
    long bytes = Files.size(clean);
    if (files.bytesOf(place.platform(), place.person()) + bytes > room.person()) {
      return Outcome.refused(HandInRule.NO_SPACE);
    }
    if (files.bytesIn(place.platform(), place.course()) + bytes > room.course()) {
      return Outcome.refused(HandInRule.NO_COURSE_SPACE);
    }
    KeptFiles.Arriving arriving =
        new KeptFiles.Arriving(place, accepted.name(), accepted.kind(), clock.instant());
    try (InputStream content = Files.newInputStream(clean)) {
      return new Outcome.Kept<>(files.keep(arriving, content));
    }
  }

  private Optional<Path> cleaned(FileKind kind, Path file) throws IOException {
    return kind.picture() ? pictures.of(kind, file) : Optional.of(file);
  }

  private static void forget(Optional<Path> clean, Path original) throws IOException {
    if (clean.isPresent() && !clean.get().equals(original)) {
      Files.deleteIfExists(clean.get());
    }
  }
}
