package org.creatorshub.tool.console;

import java.util.List;
import org.creatorshub.tool.admin.Scope;

/** The courses that were launched from. */
public interface CourseLines {
  /** Those that the scope may see, by LMS and title; the first thousand. */
  List<CourseLine> of(Scope scope);
}
