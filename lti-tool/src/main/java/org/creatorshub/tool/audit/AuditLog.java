package org.creatorshub.tool.audit;

import java.util.List;

/** The log of changes. */
public interface AuditLog {
  /**
   * Adds a line in the caller's transaction: what is undone leaves no line.
   *
   * @param action verb and object, for example {@code key rotated}
   * @param detail what else a reader needs; never a secret, never a learner's name
   */
  void record(Actor actor, String action, Subject subject, String detail);

  /** Lines, newest first. */
  List<AuditEntry> find(AuditSearch search);
}
