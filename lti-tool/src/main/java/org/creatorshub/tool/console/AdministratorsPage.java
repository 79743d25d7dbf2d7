package org.creatorshub.tool.console;

import java.util.List;

/**
 * Accounts and invitations.
 *
 * @param made whole address of the one-time link just made; shown this once
 */
record AdministratorsPage(
    String made,
    String madeFor,
    String until,
    String problem,
    String problemId,
    String typed,
    List<Choice> platforms,
    List<Line> lines) {
  /** An LMS that an administrator may be invited for. */
  record Choice(String id, String name) {}

  /** An account in words. */
  record Line(String id, String name, String role, String lastSeen, boolean self) {}
}
