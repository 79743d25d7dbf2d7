package org.creatorshub.tool.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bg-BG|BG",
        "fr-CA, fr;q=0.8, en;q=0.5|FR",
        "pt-BR, pt;q=0.9, es;q=0.4|ES",
        "de;q=1, hu;q=0.3, en;q=0.7|EN",
        "en-US|EN",
        "IT-it|IT"
      })
  void fitsWhatIsWished(String wished, Language found) {
    assertThat(Language.of(LanguageRange.parse(wished))).contains(found);
  }

  @Test
  void hasNothingForLanguagesThatItDoesNotSpeak() {
    assertThat(Language.of(LanguageRange.parse("ja, *;q=0.1"))).isEmpty();
    assertThat(Language.tagged("FR")).isEmpty();
    assertThat(Language.tagged("")).isEmpty();
  }

  @Test
  void saysPhrasesInsideOfPhrases() {
    Phrase unit = Phrase.of("unit_named", 7, "A < B");
    assertThat(Phrase.of("course_units", unit).inEnglish()).isEqualTo("Units in Unit 7: A < B");
    assertThat(Language.FR.say(unit)).isEqualTo("Unité 7\u202f: A < B");
    assertThat(Language.ET.say(unit)).isEqualTo("7. õppetükk: A < B");
  }

  @Test
  void refusesKeysThatNobodyWrote() {
    assertThatThrownBy(() -> Phrase.of("no_such_key").inEnglish())
        .hasMessageContaining("no_such_key");
  }

  @Test
  void leavesBracesAndQuotesOfPartsAlone() {
    String hostile = "{0} 'x' <b>";
    assertThat(Language.EN.say(Phrase.of("course_units", hostile)))
        .isEqualTo("Units in {0} 'x' <b>");
  }

  @Test
  void writesNumbersAndDatesAsItsSpeakersDo() {
    Phrase share = Phrase.of("quiz_percent", new BigDecimal("66.67"));
    assertThat(share.inEnglish()).isEqualTo("66.67 %");
    assertThat(Language.BG.say(share)).isEqualTo("66,67%");
    assertThat(Language.FR.say(share)).isEqualTo("66,67\u202f%");
    Phrase moment = Phrase.of("moment_full", Instant.parse("2026-11-21T09:05:00Z"));
    assertThat(moment.inEnglish()).isEqualTo("21 November 2026, 09:05 UTC");
    assertThat(Language.HU.say(moment)).startsWith("2026. november 21.").endsWith("UTC");
    assertThat(Language.IT.say(Phrase.of("unit_number", 12_345))).isEqualTo("Unità 12.345");
  }

  @Test
  void choosesTheFormOfAPlural() {
    assertThat(Language.FR.say(Phrase.of("lesson_steps", 0))).isEqualTo("0 étape");
    assertThat(Language.ES.say(Phrase.of("lesson_steps", 1_000_000))).endsWith("de pasos");
    assertThat(Language.ET.say(Phrase.of("lesson_steps", 2))).isEqualTo("2 sammu");
  }

  @Test
  void leavesAPlaceOpenForWhatAScriptFillsIn() {
    assertThat(Language.BG.say(Phrase.of("save_saved"))).isEqualTo("Запазено: {0}");
  }

  @Test
  void keepsToTheLanguagesOfItsSpeakers() {
    for (Language language : Language.values()) {
      assertThat(Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ROOT))
          .isNotEmpty();
      assertThat(language.ownName()).isNotBlank();
    }
  }
}
