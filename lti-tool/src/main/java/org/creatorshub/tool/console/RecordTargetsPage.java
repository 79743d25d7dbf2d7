package org.creatorshub.tool.console;

import java.util.List;

/**
 * Record stores of others that get a copy of every statement.
 *
 * @param said what the last button did; empty at first
 * @param good whether that is good news
 * @param problem why nothing was added; empty when something was
 * @param typed what stands in the fields
 * @param duties stores that must be asked to erase somebody
 */
record RecordTargetsPage(
    String said,
    boolean good,
    String problem,
    String problemId,
    Typed typed,
    List<Line> targets,
    List<Owed> duties) {

  /** What was typed; never the secret. */
  record Typed(String name, String url, String account) {
    static final Typed NOTHING = new Typed("", "", "");
  }

  /**
   * A target in words.
   *
   * @param state sends, rests, is paused or stopped
   * @param stopped why nothing is sent there until somebody resumes; empty when it is
   * @param running false when it is paused or stopped
   */
  record Line(
      String id,
      String name,
      String address,
      String version,
      String state,
      String stopped,
      boolean running,
      String sent,
      String waiting,
      String history,
      String lag,
      String lastError,
      List<Refused> refused,
      String more) {}

  /**
   * A person who was erased here.
   *
   * @param actor as the statements there have it
   */
  record Owed(String id, String target, String address, String actor, String since) {}

  /** A statement that a target refused. */
  record Refused(String message, String statement, String reason, String since) {}
}
