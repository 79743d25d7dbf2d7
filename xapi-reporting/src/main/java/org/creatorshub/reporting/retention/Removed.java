package org.creatorshub.reporting.retention;

/** What was removed, counted where it went. */
public record Removed(long statements, long copies, long files, long documents) {
  static final Removed NOTHING = new Removed(0, 0, 0, 0);

  Removed and(Removed more) {
    return new Removed(
        statements + more.statements,
        copies + more.copies,
        files + more.files,
        documents + more.documents);
  }
}
