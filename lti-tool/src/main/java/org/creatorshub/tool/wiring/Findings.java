package org.creatorshub.tool.wiring;

import java.io.PrintStream;

/** Prints what was found, one line each, and remembers whether anything needs doing. */
final class Findings {
  private final PrintStream out;
  private boolean bad;

  Findings(PrintStream out) {
    this.out = out;
  }

  boolean bad() {
    return bad;
  }

  void well(String what, String finding) {
    line(true, what, finding, "");
  }

  /** A finding that the demo may ignore. */
  void look(String what, boolean demo, String remedy) {
    line(demo, what, demo ? "demo settings; in production: " + remedy : "unsafe", remedy);
  }

  void line(boolean well, String what, String finding, String remedy) {
    out.println((well ? "ok    " : "LOOK  ") + what + ": " + finding + (well ? "" : ". " + remedy));
    bad |= !well;
  }
}
