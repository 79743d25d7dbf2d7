package org.creatorshub.tool.marking;

import org.creatorshub.tool.rubric.Award;

/** A marking as plain text, for the comment beside a mark in the gradebook. */
final class GradeComment {
  private GradeComment() {}

  static String of(Marking marking) {
    StringBuilder text = new StringBuilder(marking.comment());
    for (Award award : marking.lines()) {
      text.append(text.isEmpty() ? "" : "\n")
          .append(
              "%s: level %d of 4, %s of %d points."
                  .formatted(
                      award.title(), award.level(), Award.plain(award.points()), award.weight()))
          .append(award.comment().isEmpty() ? "" : " " + award.comment());
    }
    return text.toString();
  }
}
