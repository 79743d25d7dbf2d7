package org.creatorshub.tool.diagnostic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.creatorshub.content.diagnostic.Diagnostic;
import org.creatorshub.content.diagnostic.Score;

/** A score in words, beside an earlier one if there is one. */
record Compared(Diagnostic diagnostic, Score now, Optional<Score> before) {
  /** DIAG-07: smaller changes can be chance; one step on one of four lines is 6.25. */
  private static final double CHANCE = 10;

  static String shown(Score score) {
    return switch (score) {
      case Score.Known known -> String.format(Locale.ENGLISH, "%.1f", rounded(known.value()));
      case Score.NotEnough few -> "not enough answers";
    };
  }

  static String band(Diagnostic diagnostic, Score score) {
    return score instanceof Score.Known known
        ? Optional.ofNullable(diagnostic.bands().get(known.band()))
            .map(Diagnostic.BandWords::title)
            .orElse(known.band().key())
        : "";
  }

  ResultView.Row row(String title, String about) {
    Optional<Double> change = change();
    return new ResultView.Row(
        title,
        about,
        shown(now),
        band(diagnostic, now),
        before.map(Compared::shown).orElse(""),
        change.map(Compared::signed).orElse(""),
        change.filter(value -> Math.abs(value) < CHANCE).isPresent());
  }

  private Optional<Double> change() {
    return now instanceof Score.Known here && before.orElse(null) instanceof Score.Known there
        ? Optional.of(here.value() - there.value())
        : Optional.empty();
  }

  private static String signed(double change) {
    BigDecimal size = rounded(Math.abs(change));
    String sign = size.signum() == 0 ? "±" : change > 0 ? "+" : "−";
    return sign + String.format(Locale.ENGLISH, "%.1f", size);
  }

  /** Half up, as everywhere on our pages: 6.25 is 6.3. */
  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
