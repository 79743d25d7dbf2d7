package org.creatorshub.tool.inquiry;

import java.util.List;

/** A picture of numbers that stand beside it as text; drawn by {@link DrawingSvg}. */
public sealed interface Drawing {

  /**
   * A bar from the left.
   *
   * @param share of the whole width, 0 to 1
   */
  record Bar(double share) implements Drawing {}

  /**
   * A dot with its interval on a line; all three lie within {@code from} and {@code to}.
   *
   * @param marked drawn as an open ring: it asks for a look
   * @param zero whether a line stands at 0
   */
  record Spread(
      double low, double at, double high, double from, double to, boolean marked, boolean zero)
      implements Drawing {
    /** A share of 1. */
    public static Spread ofShare(double low, double at, double high, boolean marked) {
      return new Spread(low, at, high, 0, 1, marked, false);
    }
  }

  /**
   * Parts of a whole side by side, each in a pattern of its own.
   *
   * @param shares each 0 to 1, together at most 1; at most four
   */
  record Stack(List<Double> shares) implements Drawing {
    public Stack {
      shares = List.copyOf(shares);
    }
  }

  /**
   * The middle half as a box, the median as a line, the plan as a mark; 0 to {@code to}.
   *
   * @param plan 0 for none
   */
  record Box(double quarter, double median, double threeQuarters, double plan, double to)
      implements Drawing {}

  /**
   * The ground of a chart, both axes from 0 on.
   *
   * @param title what it shows
   * @param across title of the axis across
   * @param up title of the axis upward
   * @param right where the axis across ends
   * @param top where the axis upward ends
   */
  record Ground(String title, String across, String up, double right, double top) {}

  /** A point, in the units of the axes. */
  record Point(double across, double up) {}

  /** Lines over a common ground. */
  record Lines(Ground ground, List<Line> lines) implements Drawing {
    public Lines {
      lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param stepped whether it keeps its height until the next point
     */
    public record Line(String name, boolean stepped, List<Point> points) {
      public Line {
        points = List.copyOf(points);
      }
    }
  }

  /** Dots over a common ground, larger where several fall together. */
  record Dots(Ground ground, List<Dot> dots) implements Drawing {
    public Dots {
      dots = List.copyOf(dots);
    }

    /**
     * One place with somebody on it.
     *
     * @param count how many
     * @param marked drawn as an open ring: somebody there asks for a look
     */
    public record Dot(Point at, int count, boolean marked) {}
  }
}
