package org.creatorshub.tool.upload;

import java.nio.file.Path;

/** Looks into a file for malware. */
@FunctionalInterface
public interface Scanning {
  /** What it found. */
  enum Finding {
    CLEAN,
    MALWARE,
    /** Nobody could look: the file is not taken. */
    NOT_SCANNED
  }

  /** Where no scanner is set up. */
  Scanning NONE = file -> Finding.CLEAN;

  Finding scan(Path file);
}
