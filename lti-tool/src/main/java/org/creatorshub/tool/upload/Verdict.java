package org.creatorshub.tool.upload;

/** What the rules say about a file. */
public sealed interface Verdict {

  /**
   * The file may be kept.
   *
   * @param name cleaned: no path, no control or direction characters
   */
  record Accepted(String name, FileKind kind, long bytes) implements Verdict {}

  record Refused(UploadRule rule) implements Verdict {}
}
