package org.creatorshub.tool.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartSvgTest {
  private static final Drawing.Ground GROUND =
      new Drawing.Ground("Progress & \"results\" <of all>", "progress, %", "tests, %", 100, 100);

  @Test
  void putsDotsWhereTheirNumbersAre() {
    String svg =
        DrawingSvg.of(
            new Drawing.Dots(
                GROUND,
                List.of(
                    new Drawing.Dots.Dot(new Drawing.Point(0, 0), 1, false),
                    new Drawing.Dots.Dot(new Drawing.Point(100, 100), 4, true))));
    assertThat(svg)
        .contains("<circle class=\"dot\" cx=\"56\" cy=\"216\" r=\"4\"/>")
        .contains("<circle class=\"dot ring\" cx=\"624\" cy=\"20\" r=\"8\"/>");
  }

  @Test
  void saysInWordsWhatItShowsAndEscapesThem() {
    String svg = DrawingSvg.of(new Drawing.Dots(GROUND, List.of()));
    assertThat(svg)
        .contains("role=\"img\"")
        .contains(
            "aria-label=\"Progress &amp; &quot;results&quot; &lt;of all&gt;. Its numbers are in the"
                + " table below.\"");
  }

  @Test
  void keepsInsideTheGroundWhateverComes() {
    String svg =
        DrawingSvg.of(
            new Drawing.Dots(
                GROUND,
                List.of(new Drawing.Dots.Dot(new Drawing.Point(Double.NaN, 900), 10_000, false))));
    assertThat(svg).contains("cx=\"56\" cy=\"20\" r=\"12\"");
  }
}
