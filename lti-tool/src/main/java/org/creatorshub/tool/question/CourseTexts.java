package org.creatorshub.tool.question;

import org.creatorshub.content.course.Block;

/** The course's texts as HTML that may stand on a page as it is. */
public interface CourseTexts {

  /** A block of a page. */
  String block(Block block);

  /** Markdown without paragraphs, for stems and answers. */
  String inline(String markdown);

  /** The words alone, for places that take no HTML. */
  String plain(String markdown);

  /** A number with grouped digits and the decimals that it has. */
  String number(java.math.BigDecimal number);
}
