package org.creatorshub.reporting.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+", Pattern.DOTALL);
  private static final Pattern UUID =
      Pattern.compile(
          "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}"
              + "-[0-9a-fA-F]{12}");

  private final Random random = new Random(3);

  @Test
  void readsIrisAsTheirGrammarSays() {
    String letters = "ab:Z9+.-/# <>\"{}|\\^`\t\n\u000b\u007f\u0000é\u00a0\ud83d\ude00";
    int legal = 0;
    for (int i = 0; i < 200_000; i++) {
      String text = changed(random.nextBoolean() ? "ab:b/b" : "a", letters);
      assertThat(Letters.isIri(text)).as(text).isEqualTo(IRI.matcher(text).matches());
      legal += Letters.isIri(text) ? 1 : 0;
    }
    assertThat(legal).isGreaterThan(1000);
  }

  @Test
  void readsUuidsAsTheirGrammarSays() {
    String letters = "0189abfgAFG-: é";
    int legal = 0;
    for (int i = 0; i < 100_000; i++) {
      String text = changed("0b9f3b1e-7a55-4a43-9f5e-4d3a2f1c0e11", letters);
      assertThat(Letters.isUuid(text)).as(text).isEqualTo(UUID.matcher(text).matches());
      legal += Letters.isUuid(text) ? 1 : 0;
    }
    assertThat(legal).isGreaterThan(1000);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T09:15:30.123Z, 2026-11-20T09:15:30.123Z",
    "2026-11-20T09:15:60.123Z, 2026-11-20T09:15:59.123Z",
    "0000-02-29T00:00:00.000Z, 0000-02-29T00:00:00.000Z",
    "2026-02-29T00:00:00.000Z,",
    "2026-11-20T24:00:00.000Z,",
    "2026-11-20T09:15:30.١٢٣Z,",
    "2026-11-20T09:15:30.1234, 2026-11-20T09:15:30.123400Z",
    "2026-11-20t09:15:30.123z, 2026-11-20T09:15:30.123Z",
  })
  void readsTheUsualFormOfTimesAsAnyOther(String text, Instant moment) {
    assertThat(Timestamps.parse(text).orElse(null)).isEqualTo(moment);
  }

  /** With up to two letters changed, added or lost. */
  private String changed(String text, String letters) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = random.nextInt(3); i > 0 && !changed.isEmpty(); i--) {
      int place = random.nextInt(changed.length());
      char letter = letters.charAt(random.nextInt(letters.length()));
      switch (random.nextInt(3)) {
        case 0 -> changed.setCharAt(place, letter);
        case 1 -> changed.insert(place, letter);
        default -> changed.deleteCharAt(place);
      }
    }
    return changed.toString();
  }
}
