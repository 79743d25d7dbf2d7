package org.creatorshub.tool.question;

import java.math.BigDecimal;
import org.creatorshub.content.course.Block;

/** Shows the course's texts as they are written, escaped. */
public final class PlainTexts implements CourseTexts {

  @Override
  public String block(Block block) {
    return block instanceof Block.Prose prose
        ? "<p>" + inline(prose.markdown()) + "</p>"
        : "<div></div>";
  }

  @Override
  public String inline(String markdown) {
    return markdown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public String plain(String markdown) {
    return markdown;
  }

  @Override
  public String number(BigDecimal number) {
    return number.toPlainString();
  }
}
