package org.creatorshub.content.checking;

import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Unit;

/** AUTH-07: a figure is told in words, and not by repeating its caption. */
record FigureGate(Findings findings) {
  private static final int SHORTEST = 20;

  void check(Unit unit) {
    for (Page page : unit.pages()) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Figure figure && isPoor(figure)) {
          poor(page.id(), figure.file());
        }
        if (block instanceof Block.Practice practice
            && practice.question() instanceof Question.MultipleChoice multi) {
          multi
              .picture()
              .filter(picture -> picture.alt().strip().length() < SHORTEST)
              .ifPresent(picture -> poor(multi.id(), picture.file()));
        }
      }
    }
  }

  private void poor(String where, String file) {
    findings.fault(
        where,
        "AUTH-07",
        "The text for \""
            + file
            + "\" does not tell what the figure shows. Describe it in a sentence that is not the caption.");
  }

  private static boolean isPoor(Block.Figure figure) {
    return figure.alt().strip().length() < SHORTEST
        || figure.alt().strip().equalsIgnoreCase(figure.caption().strip());
  }
}
