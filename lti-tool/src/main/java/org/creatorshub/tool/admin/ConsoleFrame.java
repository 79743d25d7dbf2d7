package org.creatorshub.tool.admin;

import java.util.List;

/**
 * What stands around every page of the console; template {@code layout/console} reads it as {@code
 * frame}.
 *
 * @param csrf hidden field {@code csrf} of every form
 * @param role for people: operator, or administrator of which LMS
 */
public record ConsoleFrame(List<Link> links, String name, String role, String csrf) {
  /** A link of the navigation. */
  public record Link(String path, String label, boolean current) {}

  /** True if this page's own entry is the current one. */
  static boolean isAt(String path, ConsoleEntry entry) {
    return entry.path().equals("/admin")
        ? path.equals("/admin") || path.equals("/admin/")
        : path.equals(entry.path()) || path.startsWith(entry.path() + "/");
  }
}
