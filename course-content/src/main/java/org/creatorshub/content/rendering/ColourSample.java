package org.creatorshub.content.rendering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Text in one colour on a ground of another, as SVG; colours as red, green and blue, 0 to 255. */
public record ColourSample(List<BigDecimal> text, List<BigDecimal> ground) {
  public ColourSample {
    text = List.copyOf(text);
    ground = List.copyOf(ground);
  }

  /** What is shown, in words. */
  public String words() {
    return "Text in " + hex(text) + " on a ground of " + hex(ground);
  }

  /** The picture with small and large letters and the frame of a field. */
  public String svg() {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 320 110\""
            + " aria-label=\"%s\"><rect width=\"320\" height=\"110\" fill=\"%s\"/>"
            + "<g fill=\"%s\" font-family=\"system-ui, sans-serif\" aria-hidden=\"true\">"
            + "<text x=\"16\" y=\"44\" font-size=\"26\" font-weight=\"700\">Green Clay</text>"
            + "<text x=\"16\" y=\"80\" font-size=\"15\">Bowls for every day, 24 EUR</text>"
            + "<rect x=\"232\" y=\"62\" width=\"72\" height=\"26\"/></g>"
            + "<rect x=\"234\" y=\"64\" width=\"68\" height=\"22\" fill=\"%s\"/></svg>")
        .formatted(words(), hex(ground), hex(text), hex(ground));
  }

  private static String hex(List<BigDecimal> colour) {
    StringBuilder hex = new StringBuilder("#");
    for (BigDecimal part : colour) {
      int value = part.setScale(0, RoundingMode.HALF_UP).intValueExact();
      hex.append(String.format(Locale.ROOT, "%02X", Math.clamp(value, 0, 255)));
    }
    return hex.toString();
  }
}
