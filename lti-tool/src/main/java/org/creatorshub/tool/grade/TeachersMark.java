package org.creatorshub.tool.grade;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;

/** Tells whether the gradebook shows a mark that did not come from us (LTI-AGS-13). */
final class TeachersMark {
  private final Grades grades;
  private final ShownMarks marks;

  TeachersMark(Grades grades, ShownMarks marks) {
    this.grades = grades;
    this.marks = marks;
  }

  /**
   * True when somebody else set it: it is neither what this column showed after our last delivery
   * (which a late penalty may have changed) nor a mark of ours whose arrival we never heard of.
   */
  boolean isIt(GradePost post, URI column, Shown now) {
    if (now.score().isEmpty() || post.mark().percent().filter(now::shows).isPresent()) {
      return false;
    }
    Optional<Shown> afterOurs =
        marks
            .of(post.cell())
            .filter(known -> known.column().equals(column))
            .flatMap(ShownMarks.Known::afterOurs);
    return afterOurs.filter(now::sameAs).isEmpty()
        && grades.mayBeShown(post.cell()).stream().noneMatch(now::shows);
  }

  /** Whether the mark is, or may be, already there. */
  static boolean arrived(GradePost post, Shown now) {
    Optional<BigDecimal> percent = post.mark().percent();
    return percent.filter(now::shows).isPresent();
  }
}
