package org.creatorshub.tool.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.upload.FileKind;

/** Files of learners: kept whole or not at all, never changed. */
public interface KeptFiles {

  /** What is known of a file before it is kept. */
  record Arriving(Place place, String name, FileKind kind, Instant at) {
    UUID platform() {
      return place.platform();
    }

    UUID person() {
      return place.person();
    }
  }

  /** Reads {@code content} to its end and keeps it. */
  KeptFile keep(Arriving arriving, InputStream content) throws IOException;

  /** The file if it belongs to this person. */
  Optional<KeptFile> find(UUID platform, UUID person, UUID file);

  /** Writes the content part by part; no more than one part is in memory. */
  void copy(UUID platform, UUID file, OutputStream to) throws IOException;

  /** Bytes that this person's files take. */
  long bytesOf(UUID platform, UUID person);

  /** Bytes that the files of this course take. */
  long bytesIn(UUID platform, UUID course);

  /** Forgets a file that nothing refers to any more. */
  void remove(UUID platform, UUID person, UUID file);
}
