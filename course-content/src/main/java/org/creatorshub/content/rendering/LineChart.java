package org.creatorshub.content.rendering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lines over one axis as SVG without words: they stand beside it as text, so that they stay legible
 * on narrow screens. Lines differ in pattern as well as in colour.
 *
 * @param x values of the axis, rising
 * @param lines one value for each x, or none where nothing can be computed
 * @param marked an x to be marked by an upright line, if it lies on the axis
 * @param y holds all values of the lines
 */
public record LineChart(
    List<BigDecimal> x,
    List<List<Optional<BigDecimal>>> lines,
    Optional<BigDecimal> marked,
    Scale y) {
  private static final List<String> LOOKS =
      List.of(
          "class=\"accent\"",
          "class=\"ink\" stroke-dasharray=\"7 4\"",
          "class=\"muted\" stroke-dasharray=\"2 3\"");

  public LineChart {
    x = List.copyOf(x);
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** The picture; {@code words} say what it shows. It is stretched to the room that it gets. */
  public String svg(String words) {
    StringBuilder svg = new StringBuilder(head("0 0 100 100", words));
    y.ticks().forEach(tick -> svg.append(level(tick, tick.signum() == 0 ? "ink" : "line")));
    marked.filter(this::onAxis).ifPresent(at -> svg.append(upright(across(at))));
    for (int i = 0; i < lines.size(); i++) {
      for (String points : pieces(lines.get(i))) {
        svg.append("<polyline ")
            .append(LOOKS.get(i % LOOKS.size()))
            .append(" vector-effect=\"non-scaling-stroke\" points=\"")
            .append(points)
            .append("\"/>");
      }
    }
    return svg.append("</svg>").toString();
  }

  /** A short piece of the line number {@code i}, for the list of lines beside the picture. */
  public static String key(int i) {
    return "<svg aria-hidden=\"true\" focusable=\"false\" class=\"key\" viewBox=\"0 0 28 8\""
        + " width=\"28\" height=\"8\"><line "
        + LOOKS.get(i % LOOKS.size())
        + " x1=\"0\" y1=\"4\" x2=\"28\" y2=\"4\"/></svg>";
  }

  private static String head(String box, String words) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" preserveAspectRatio=\"none\""
        + " viewBox=\""
        + box
        + "\" aria-label=\""
        + Escaping.text(words)
        + "\">";
  }

  private String level(BigDecimal tick, String look) {
    return line(look, "", 0, up(tick), 100, up(tick));
  }

  private static String upright(double at) {
    return line("muted", " stroke-dasharray=\"1 3\"", at, 0, at, 100);
  }

  private static String line(
      String look, String dashes, double x1, double y1, double x2, double y2) {
    return String.format(
        Locale.ROOT,
        "<line class=\"%s\"%s vector-effect=\"non-scaling-stroke\" x1=\"%.2f\" y1=\"%.2f\""
            + " x2=\"%.2f\" y2=\"%.2f\"/>",
        look,
        dashes,
        x1,
        y1,
        x2,
        y2);
  }

  /** A line breaks where a value is missing. */
  private List<String> pieces(List<Optional<BigDecimal>> line) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      double at = across(x.get(i));
      points.append(
          line.get(i)
              .map(value -> String.format(Locale.ROOT, "%.2f,%.2f ", at, up(value)))
              .orElse("|"));
    }
    return List.of(points.toString().split("\\|", -1)).stream()
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  private boolean onAxis(BigDecimal value) {
    return value.compareTo(x.getFirst()) >= 0 && value.compareTo(x.getLast()) <= 0;
  }

  /** Whether the marked value is drawn. */
  public boolean marks() {
    return marked.filter(this::onAxis).isPresent();
  }

  private double across(BigDecimal value) {
    return 100 * new Scale(List.of(x.getFirst(), x.getLast())).share(value);
  }

  private double up(BigDecimal value) {
    return 100 - 100 * y.share(value);
  }
}
