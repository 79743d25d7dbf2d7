package org.creatorshub.tool.inquiry;

import static org.creatorshub.tool.inquiry.DrawingSvg.number;
import static org.creatorshub.tool.inquiry.DrawingSvg.within;

import java.util.stream.Collectors;

/** Draws charts as SVG, over a ground with axes; all text in them is escaped. */
final class ChartSvg {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 260;
  private static final int LEFT = 56;
  private static final int BOTTOM = 44;
  private static final int TOP = 14;
  private static final int RIGHT = 16;
  private static final int TICKS = 4;
  private static final double LEAST_RADIUS = 4;
  private static final double MOST_RADIUS = 12;

  private final Drawing.Ground ground;

  private ChartSvg(Drawing.Ground ground) {
    this.ground = ground;
  }

  static String of(Drawing.Lines lines) {
    ChartSvg chart = new ChartSvg(lines.ground());
    StringBuilder svg = new StringBuilder();
    for (int i = 0; i < lines.lines().size(); i++) {
      svg.append(
          "<path class=\"curve curve%d\" d=\"%s\"/>"
              .formatted(i + 1, chart.path(lines.lines().get(i))));
    }
    return chart.around("lines", svg);
  }

  static String of(Drawing.Dots dots) {
    ChartSvg chart = new ChartSvg(dots.ground());
    StringBuilder svg = new StringBuilder();
    dots.dots().forEach(dot -> svg.append(chart.dot(dot)));
    return chart.around("lines dots", svg);
  }

  /** The area grows with the number, so that two look like twice one. */
  private String dot(Drawing.Dots.Dot dot) {
    double radius = Math.min(MOST_RADIUS, LEAST_RADIUS * Math.sqrt(dot.count()));
    return "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
        .formatted(
            dot.marked() ? "dot ring" : "dot",
            number(x(dot.at().across())),
            number(y(dot.at().up())),
            number(radius));
  }

  private String around(String look, StringBuilder content) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg class=\"%s\" role=\"img\" viewBox=\"0 0 %d %d\"".formatted(look, WIDTH, HEIGHT));
    svg.append(" aria-label=\"").append(escaped(ground.title())).append(". ");
    svg.append("Its numbers are in the table below.\">");
    for (int i = 0; i <= TICKS; i++) {
      svg.append(tick(i));
    }
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
            .formatted(WIDTH - RIGHT, HEIGHT - 4, escaped(ground.across())));
    svg.append("<text x=\"%d\" y=\"12\">%s</text>".formatted(LEFT + 6, escaped(ground.up())));
    return svg.append(content).append("</svg>").toString();
  }

  private String tick(int i) {
    double up = ground.top() * i / TICKS;
    double across = ground.right() * i / TICKS;
    return ("<path class=\"grid\" d=\"M%1$s %2$sH%3$s\"/>"
            + "<text x=\"%4$s\" y=\"%5$s\" text-anchor=\"end\">%6$s</text>"
            + "<text x=\"%7$s\" y=\"%8$s\" text-anchor=\"middle\">%9$s</text>")
        .formatted(
            LEFT,
            number(y(up)),
            WIDTH - RIGHT,
            LEFT - 8,
            number(y(up) + 4),
            label(up),
            number(x(across)),
            HEIGHT - BOTTOM + 20,
            label(across));
  }

  private String path(Drawing.Lines.Line line) {
    StringBuilder path = new StringBuilder();
    double before = 0;
    for (Drawing.Point point : line.points()) {
      String x = number(x(point.across()));
      if (path.isEmpty()) {
        path.append('M').append(x).append(' ').append(number(y(point.up())));
      } else {
        if (line.stepped()) {
          path.append('L').append(x).append(' ').append(number(before));
        }
        path.append('L').append(x).append(' ').append(number(y(point.up())));
      }
      before = y(point.up());
    }
    return path.toString();
  }

  private double x(double across) {
    double share = ground.right() <= 0 ? 0 : across / ground.right();
    return LEFT + (WIDTH - LEFT - RIGHT) * within(share);
  }

  private double y(double up) {
    double share = ground.top() <= 0 ? 0 : up / ground.top();
    return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP - 6) * within(share);
  }

  private static String label(double value) {
    return number(value);
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(
            letter ->
                switch (letter) {
                  case '<' -> "&lt;";
                  case '>' -> "&gt;";
                  case '&' -> "&amp;";
                  case '"' -> "&quot;";
                  default -> Character.toString(letter);
                })
        .collect(Collectors.joining());
  }
}
