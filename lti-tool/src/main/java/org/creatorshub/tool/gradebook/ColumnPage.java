package org.creatorshub.tool.gradebook;

/**
 * One column, ready to be changed.
 *
 * @param problem what is wrong with what was typed, or with the LMS; empty for nothing
 * @param readable whether the LMS let us read it
 * @param ours whether we made it, and may remove it
 */
record ColumnPage(
    String base,
    String csrf,
    String link,
    String of,
    String what,
    String problem,
    boolean readable,
    boolean ours,
    Typed typed) {

  /** What stands in the fields; dates as {@code datetime-local} wants them. */
  record Typed(String label, String points, String opens, String closes) {
    static final Typed NOTHING = new Typed("", "", "", "");
  }
}
