package org.creatorshub.tool.lesson;

import java.util.List;
import org.creatorshub.content.course.GlossaryTerm;

/**
 * All pages of a unit on one, for paper.
 *
 * @param back the outline of the unit
 * @param terms the words that any of its pages explains, each once, by their names
 */
public record WholeUnit(
    String base,
    int number,
    String title,
    String back,
    List<LessonView> pages,
    List<GlossaryTerm> terms) {
  public WholeUnit {
    pages = List.copyOf(pages);
    terms = List.copyOf(terms);
  }
}
