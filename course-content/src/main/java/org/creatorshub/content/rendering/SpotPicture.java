package org.creatorshub.content.rendering;

import java.util.Map;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Question;

/** The picture of a hot-spot question: its parts framed and lettered as the list beside it. */
public final class SpotPicture {
  private static final int LETTER = 30;

  private SpotPicture() {}

  /**
   * An inline {@code <svg>}; each part is {@code <g class="spot" data-spot="option id">}.
   *
   * @param anchor unique on the page
   */
  public static String html(Question.Picture picture, String anchor) {
    Block.Figure figure = new Block.Figure(picture.file(), picture.alt(), "", picture.svg());
    String drawing = Figures.picture(figure, anchor + "-alt");
    int end = drawing.lastIndexOf("</svg>");
    return end < 0 ? drawing : drawing.substring(0, end) + spots(picture) + "</svg>";
  }

  /** The letter of an option, by its place in the list: A, B, C … */
  public static String letter(int index) {
    return Character.toString('A' + index);
  }

  private static String spots(Question.Picture picture) {
    StringBuilder spots = new StringBuilder();
    int index = 0;
    for (Map.Entry<String, Question.Area> one : picture.areas().entrySet()) {
      Question.Area area = one.getValue();
      spots
          .append("<g class=\"spot\" data-spot=\"%s\">".formatted(Escaping.text(one.getKey())))
          .append(rectangle("spot-area", area.left(), area.top(), area.width(), area.height()))
          .append(rectangle("spot-tab", area.left(), area.top(), LETTER, LETTER))
          .append(
              "<text class=\"spot-letter\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text></g>"
                  .formatted(area.left() + LETTER / 2, area.top() + 22, letter(index++)));
    }
    return spots.toString();
  }

  private static String rectangle(String name, int left, int top, int width, int height) {
    return "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
        .formatted(name, left, top, width, height);
  }
}
