package org.creatorshub.tool.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Scores as a net on spokes, ready to be drawn. The same figures stand in the table beside it.
 *
 * @param rings points of the lines at 25, 50, 75 and 100
 */
record Radar(List<String> rings, List<Spoke> spokes, List<Shape> shapes, boolean compared) {
  /** The middle in the template's view box of 480 × 355. */
  private static final double CENTRE_X = 240;

  private static final double CENTRE_Y = 180;
  private static final double REACH = 145;

  /** A line from the middle with its name; the anchor keeps the name outside of the net. */
  record Spoke(String x, String y, String labelX, String labelY, String anchor, String label) {}

  /**
   * The scores of one round.
   *
   * @param kind {@code now} or {@code before}
   * @param path lines between neighbours that both have a score
   */
  record Shape(String kind, String path, List<Dot> dots) {}

  record Dot(String x, String y) {}

  /** An axis; empty where there are not enough answers. */
  record Axis(String label, OptionalDouble now, OptionalDouble before) {}

  static Radar of(List<Axis> axes, boolean compared) {
    int n = axes.size();
    List<String> rings =
        IntStream.rangeClosed(1, 4).mapToObj(quarter -> ring(n, 25.0 * quarter)).toList();
    List<Spoke> spokes =
        IntStream.range(0, n).mapToObj(at -> spoke(at, n, axes.get(at).label())).toList();
    List<Shape> shapes = new ArrayList<>();
    if (compared) {
      shapes.add(shape("before", axes.stream().map(Axis::before).toList()));
    }
    shapes.add(shape("now", axes.stream().map(Axis::now).toList()));
    return new Radar(rings, spokes, shapes, compared);
  }

  private static String ring(int n, double value) {
    List<String> points = new ArrayList<>();
    for (int at = 0; at < n; at++) {
      points.add(x(at, n, value) + "," + y(at, n, value));
    }
    return String.join(" ", points);
  }

  private static Spoke spoke(int at, int n, String label) {
    double sideways = Math.sin(angle(at, n));
    String anchor = Math.abs(sideways) < 0.05 ? "middle" : sideways > 0 ? "start" : "end";
    double lower = 6 - 6 * Math.cos(angle(at, n));
    return new Spoke(
        x(at, n, 100),
        y(at, n, 100),
        x(at, n, 109),
        number(CENTRE_Y - REACH * 1.09 * Math.cos(angle(at, n)) + lower),
        anchor,
        label);
  }

  private static Shape shape(String kind, List<OptionalDouble> values) {
    int n = values.size();
    StringBuilder path = new StringBuilder();
    List<Dot> dots = new ArrayList<>();
    for (int at = 0; at < n; at++) {
      OptionalDouble here = values.get(at);
      OptionalDouble next = values.get((at + 1) % n);
      if (here.isPresent()) {
        dots.add(new Dot(x(at, n, here.getAsDouble()), y(at, n, here.getAsDouble())));
        if (next.isPresent()) {
          line(path, at, n, here.getAsDouble(), next.getAsDouble());
        }
      }
    }
    return new Shape(kind, path.toString(), dots);
  }

  private static void line(StringBuilder path, int at, int n, double from, double to) {
    int next = (at + 1) % n;
    path.append('M')
        .append(x(at, n, from))
        .append(' ')
        .append(y(at, n, from))
        .append('L')
        .append(x(next, n, to))
        .append(' ')
        .append(y(next, n, to));
  }

  private static String x(int at, int n, double value) {
    return number(CENTRE_X + REACH * value / 100 * Math.sin(angle(at, n)));
  }

  private static String y(int at, int n, double value) {
    return number(CENTRE_Y - REACH * value / 100 * Math.cos(angle(at, n)));
  }

  private static double angle(int at, int n) {
    return 2 * Math.PI * at / n;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
