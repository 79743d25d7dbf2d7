package org.creatorshub.tool.credential;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * The picture of a badge: a ring with one segment for each unit, filled where it was done, and in
 * the middle the unit's number, a peak for the capstone or a tick for the whole. Without letters,
 * so it looks the same on machines without fonts.
 */
public final class BadgePicture {
  /** Width and height of the PNG. */
  static final int PIXELS = 480;

  private static final double SIZE = 240;
  private static final String PAPER = "#FAF8F3";
  private static final String ACCENT = "#2346C7";
  private static final String SOFT = "#C9D3F6";
  private static final String WARN = "#F0BE6B";

  /** Digits as lines on a grid of 2 by 4. */
  private static final String[] DIGITS = {
    "0,0 2,0 2,4 0,4 0,0", "0,1 1,0 1,4", "0,0 2,0 2,2 0,2 0,4 2,4",
        "0,0 2,0 2,2 0.6,2 2,2 2,4 0,4",
    "0,0 0,2 2,2 2,0 2,4", "2,0 0,0 0,2 2,2 2,4 0,4", "2,0 0,0 0,4 2,4 2,2 0,2", "0,0 2,0 0.8,4",
    "0,2 0,0 2,0 2,4 0,4 0,2 2,2", "2,2 0,2 0,0 2,0 2,4 0,4"
  };

  private BadgePicture() {}

  private sealed interface Part {
    record Disc(double radius, String colour) implements Part {}

    /** Degrees, anticlockwise from the right. */
    record Ring(double start, double extent, String colour) implements Part {}

    record Line(List<double[]> points, double width, String colour) implements Part {}
  }

  /**
   * As SVG, which begins with its {@code <svg …>}.
   *
   * @param all how many units the ring has
   */
  static String svg(Achievement achievement, int all, boolean demo) {
    StringBuilder svg =
        new StringBuilder(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 240 240\" width=\"240\""
                + " height=\"240\" role=\"img\">\n");
    for (Part part : parts(achievement, all, demo)) {
      svg.append(element(part)).append('\n');
    }
    return svg.append("</svg>\n").toString();
  }

  /** As PNG. */
  static byte[] png(Achievement achievement, int all, boolean demo) {
    BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(PIXELS / SIZE, PIXELS / SIZE);
    parts(achievement, all, demo).forEach(part -> paint(pen, part));
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<Part> parts(Achievement achievement, int all, boolean demo) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Disc(118, PAPER));
    double step = 360.0 / Math.max(1, all);
    double gap = all > 1 ? 4 : 0;
    for (int unit = 0; unit < all; unit++) {
      boolean done =
          achievement.kind() == Achievement.Kind.MODULE || achievement.units().contains(unit);
      double start = 90 - (unit + 1) * step + gap / 2;
      parts.add(new Part.Ring(start, step - gap, done ? ACCENT : SOFT));
    }
    parts.addAll(middle(achievement));
    if (demo) {
      parts.add(new Part.Line(List.of(at(62, 186), at(178, 186)), 12, WARN));
    }
    return parts;
  }

  private static List<Part> middle(Achievement achievement) {
    return switch (achievement.kind()) {
      case CAPSTONE ->
          List.of(
              new Part.Line(
                  List.of(
                      at(70, 150),
                      at(108, 84),
                      at(130, 122),
                      at(142, 104),
                      at(170, 150),
                      at(70, 150)),
                  12,
                  ACCENT));
      case MODULE ->
          List.of(new Part.Line(List.of(at(78, 122), at(108, 152), at(164, 90)), 16, ACCENT));
      case UNIT -> number(achievement.units().getFirst());
    };
  }

  private static List<Part> number(int number) {
    String text = String.valueOf(number);
    List<Part> parts = new ArrayList<>();
    double left = 120 - (text.length() * 52 - 16) / 2.0;
    for (int i = 0; i < text.length(); i++) {
      List<double[]> points = new ArrayList<>();
      for (String point : DIGITS[text.charAt(i) - '0'].split(" ", -1)) {
        String[] pair = point.split(",", -1);
        points.add(
            at(
                left + i * 52 + Double.parseDouble(pair[0]) * 18,
                84 + Double.parseDouble(pair[1]) * 18));
      }
      parts.add(new Part.Line(points, 12, ACCENT));
    }
    return parts;
  }

  private static double[] at(double x, double y) {
    return new double[] {x, y};
  }

  private static String element(Part part) {
    return switch (part) {
      case Part.Disc(double radius, String colour) ->
          "<circle cx=\"120\" cy=\"120\" r=\"%.0f\" fill=\"%s\"/>".formatted(radius, colour);
      case Part.Ring ring -> arc(ring);
      case Part.Line(List<double[]> points, double width, String colour) ->
          "<path d=\"M%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.0f\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
              .formatted(
                  String.join(
                      " L",
                      points.stream()
                          .map(p -> String.format(Locale.ROOT, "%.1f %.1f", p[0], p[1]))
                          .toList()),
                  colour,
                  width);
    };
  }

  private static String arc(Part.Ring ring) {
    if (ring.extent() >= 360) {
      return "<circle cx=\"120\" cy=\"120\" r=\"102\" fill=\"none\" stroke=\"%s\" stroke-width=\"16\"/>"
          .formatted(ring.colour());
    }
    double from = Math.toRadians(ring.start());
    double to = Math.toRadians(ring.start() + ring.extent());
    return String.format(
        Locale.ROOT,
        "<path d=\"M%.2f %.2f A102 102 0 %d 0 %.2f %.2f\" fill=\"none\" stroke=\"%s\" stroke-width=\"16\"/>",
        120 + 102 * Math.cos(from),
        120 - 102 * Math.sin(from),
        ring.extent() > 180 ? 1 : 0,
        120 + 102 * Math.cos(to),
        120 - 102 * Math.sin(to),
        ring.colour());
  }

  private static void paint(Graphics2D pen, Part part) {
    switch (part) {
      case Part.Disc(double radius, String colour) -> {
        pen.setColor(Color.decode(colour));
        pen.fill(new Ellipse2D.Double(120 - radius, 120 - radius, 2 * radius, 2 * radius));
      }
      case Part.Ring(double start, double extent, String colour) -> {
        pen.setColor(Color.decode(colour));
        pen.setStroke(new BasicStroke(16, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.draw(new Arc2D.Double(18, 18, 204, 204, start, extent, Arc2D.OPEN));
      }
      case Part.Line(List<double[]> points, double width, String colour) -> {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst()[0], points.getFirst()[1]);
        points.stream().skip(1).forEach(point -> path.lineTo(point[0], point[1]));
        pen.setColor(Color.decode(colour));
        pen.setStroke(
            new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path);
      }
    }
  }
}
