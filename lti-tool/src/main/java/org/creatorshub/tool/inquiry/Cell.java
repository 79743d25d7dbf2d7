package org.creatorshub.tool.inquiry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.creatorshub.reporting.insight.Interval;
import org.creatorshub.reporting.insight.Proportion;
import org.creatorshub.tool.text.Figures;

/**
 * A cell of a table.
 *
 * @param text on the page
 * @param plain in CSV: a plain number or the same text
 * @param note below the text, smaller; empty for none
 * @param href where the text leads, from the session's base on; empty for nowhere
 * @param strong whether it asks for a look; its text says so too
 */
public record Cell(
    String text,
    String plain,
    String note,
    String href,
    boolean strong,
    Optional<Drawing> drawing) {

  public static Cell of(String text) {
    return new Cell(text, text, "", "", false, Optional.empty());
  }

  public static Cell of(long number) {
    return of(Long.toString(number));
  }

  /** Shown in one way, written in another. */
  public static Cell of(String text, String plain) {
    return new Cell(text, plain, "", "", false, Optional.empty());
  }

  /** A number with so many decimals; a dash where there is none. */
  public static Cell of(Optional<Double> number, int decimals) {
    return number
        .map(
            value -> {
              BigDecimal shown = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
              return of(shown.toPlainString().replace("-", "−"), shown.toPlainString());
            })
        .orElseGet(() -> of("–", ""));
  }

  /** The share where there are enough, else that there are too few. */
  public static Cell share(Proportion share) {
    return share.isEnough()
        ? of(Figures.share(share.share(), share.total()), plain(share.share()))
        : of("too few", "");
  }

  /** From and to of an interval within 0 and 1, as per cent. */
  public static Cell shares(Interval interval) {
    String text = end(interval.low()) + " to " + end(interval.high());
    return of(text, text);
  }

  /** Whole per cent, and never 0 % or 100 % for what is not. */
  private static String end(double share) {
    return Figures.share(share, 1);
  }

  public static Cell drawn(Drawing drawing) {
    return new Cell("", "", "", "", false, Optional.of(drawing));
  }

  public static Cell none() {
    return of("");
  }

  public Cell noted(String words) {
    return new Cell(text, plain, words, href, strong, drawing);
  }

  public Cell leading(String path) {
    return new Cell(text, plain, note, path, strong, drawing);
  }

  public Cell strongly() {
    return new Cell(text, plain, note, href, true, drawing);
  }

  /** Four decimals at most, as CSV holds shares. */
  public static String plain(double value) {
    return BigDecimal.valueOf(value)
        .setScale(4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
