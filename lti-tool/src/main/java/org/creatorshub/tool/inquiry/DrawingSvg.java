package org.creatorshub.tool.inquiry;

import java.util.Locale;

/**
 * Draws as SVG. Small drawings of table cells are hidden from screen readers, because their numbers
 * stand beside them.
 */
public final class DrawingSvg {
  private DrawingSvg() {}

  public static String of(Drawing drawing) {
    return switch (drawing) {
      case Drawing.Bar bar -> bar(bar);
      case Drawing.Spread spread -> spread(spread);
      case Drawing.Stack stack -> stack(stack);
      case Drawing.Box box -> box(box);
      case Drawing.Lines lines -> ChartSvg.of(lines);
      case Drawing.Dots dots -> ChartSvg.of(dots);
    };
  }

  private static String bar(Drawing.Bar bar) {
    return "<svg class=\"bar\" viewBox=\"0 0 100 8\" width=\"100\" height=\"8\""
        + " preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"ground\" width=\"100\""
        + " height=\"8\"/><rect class=\"filled\" width=\""
        + number(100 * within(bar.share()))
        + "\" height=\"8\"/></svg>";
  }

  private static String spread(Drawing.Spread spread) {
    double low = across(spread, spread.low());
    double high = across(spread, spread.high());
    String zero =
        spread.zero()
            ? "<rect class=\"zero\" x=\"%s\" y=\"0\" width=\"1\" height=\"10\"/>"
                .formatted(number(across(spread, 0) - 0.5))
            : "";
    return small("interval")
        + zero
        + "<rect class=\"line\" x=\"%s\" y=\"3.5\" width=\"%s\" height=\"3\"/>"
            .formatted(number(low), number(Math.max(1, high - low)))
        + "<circle class=\"%s\" cx=\"%s\" cy=\"5\" r=\"%s\"/></svg>"
            .formatted(
                spread.marked() ? "dot ring" : "dot",
                number(across(spread, spread.at())),
                spread.marked() ? "3.2" : "4");
  }

  private static double across(Drawing.Spread spread, double value) {
    return 100 * within((value - spread.from()) / (spread.to() - spread.from()));
  }

  private static String stack(Drawing.Stack stack) {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"stack\" viewBox=\"0 0 100 12\" width=\"200\" height=\"24\"");
    svg.append(" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
    svg.append("<rect class=\"ground\" width=\"100\" height=\"12\"/>");
    double left = 0;
    for (int i = 0; i < stack.shares().size(); i++) {
      double wide = 100 * within(stack.shares().get(i));
      // parts grow lower to the right, so that they differ without colour
      double high = 12 - 2.5 * i;
      svg.append(
          "<rect class=\"part%d\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
              .formatted(i + 1, number(left), number(12 - high), number(wide), number(high)));
      left += wide;
    }
    return svg.append("</svg>").toString();
  }

  private static String box(Drawing.Box box) {
    double scale = box.to() <= 0 ? 0 : 100 / box.to();
    double left = 100 * within(box.quarter() * scale / 100);
    double right = 100 * within(box.threeQuarters() * scale / 100);
    String plan =
        box.plan() <= 0
            ? ""
            : "<path class=\"plan\" d=\"M%1$s 0v10m-2.5 -10h5\"/>"
                .formatted(number(100 * within(box.plan() * scale / 100)));
    return small("interval")
        + "<rect class=\"box\" x=\"%s\" y=\"2\" width=\"%s\" height=\"6\"/>"
            .formatted(number(left), number(Math.max(1, right - left)))
        + "<rect class=\"dot\" x=\"%s\" y=\"1\" width=\"2\" height=\"8\"/>"
            .formatted(number(100 * within(box.median() * scale / 100) - 1))
        + plan
        + "</svg>";
  }

  private static String small(String name) {
    return "<svg class=\""
        + name
        + "\" viewBox=\"-4 0 108 10\" width=\"162\" height=\"15\" aria-hidden=\"true\">"
        + "<rect class=\"ground\" y=\"4.5\" width=\"100\" height=\"1\"/>";
  }

  static double within(double share) {
    return Double.isFinite(share) ? Math.max(0, Math.min(1, share)) : 0;
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
  }
}
