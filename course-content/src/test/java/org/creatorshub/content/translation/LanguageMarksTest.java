package org.creatorshub.content.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorshub.content.translation.LanguageMarks.Spoken;
import org.junit.jupiter.api.Test;

class LanguageMarksTest {
  private static final String BG = LanguageMarks.around("Да <em>и</em> не", true);
  private static final String EN = LanguageMarks.around("Yes", false);

  private static Spoken spoken(String html, String page) {
    return LanguageMarks.spoken(html, "en", "bg", page);
  }

  @Test
  void saysTheLanguageOfEachRunOfWords() {
    Spoken page = spoken("<p>" + BG + " / " + EN + "</p>", "fr");
    assertThat(page.html())
        .isEqualTo(
            "<p><span lang=\"bg\">Да </span><em><span lang=\"bg\">и</span></em><span lang=\"bg\"> не"
                + "</span> / <span lang=\"en\">Yes</span></p>");
    assertThat(page.fallenBack()).isTrue();
  }

  @Test
  void leavesTranslatedWordsAloneOnAPageInTheirLanguage() {
    Spoken page = spoken("<p>" + BG + "</p>", "bg");
    assertThat(page.html()).isEqualTo("<p>Да <em>и</em> не</p>");
    assertThat(page.fallenBack()).isFalse();
  }

  @Test
  void saysTheLanguageOfTheSourceEvenOnAPageInIt() {
    assertThat(spoken("<p>" + EN + "</p>", "en").html())
        .isEqualTo("<p><span lang=\"en\">Yes</span></p>");
  }

  @Test
  void putsNoMarkupWhereThereIsNoPlaceForIt() {
    assertThat(
            spoken(
                    "<title>%s</title><option value=\"%s\">%s</option><svg><text>%s</text></svg>"
                        .formatted(EN, EN, EN, EN),
                    "fr")
                .html())
        .isEqualTo(
            "<title>Yes</title><option value=\"Yes\">Yes</option><svg><text>Yes</text></svg>");
  }

  @Test
  void endsATextThatWasCutOffWithItsBlock() {
    assertThat(spoken("<p>" + EN.substring(0, 2) + "</p><p>Next</p>", "fr").html())
        .isEqualTo("<p><span lang=\"en\">Y</span></p><p>Next</p>");
  }

  @Test
  void changesNothingOfAPageWithoutMarks() {
    String html = "<!doctype html><!-- a > b --><p title=\"x\">Yes</p>";
    assertThat(spoken(html, "bg").html()).isEqualTo(html);
  }

  @Test
  void takesMarksOutOfATextThatIsNoPage() {
    assertThat(LanguageMarks.without(EN + "!")).isEqualTo("Yes!");
  }
}
