package org.creatorshub.tool.lesson;

import org.creatorshub.content.course.Sheet;

/** Checks one cell of a workbench by the rules of the course. */
@FunctionalInterface
public interface CellCheck {

  /** What comes of a typed cell. */
  enum Mark {
    RIGHT,
    WRONG,
    UNREADABLE
  }

  Mark check(Sheet.Row row, Sheet.Asked asked, String typed);
}
