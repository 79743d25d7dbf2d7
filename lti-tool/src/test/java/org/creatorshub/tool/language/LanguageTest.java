package org.creatorshub.tool.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void keepsToTheLanguagesOfItsSpeakers() {
    for (Language language : Language.values()) {
      assertThat(Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ROOT))
          .isNotEmpty();
      assertThat(language.ownName()).isNotBlank();
    }
  }
}
