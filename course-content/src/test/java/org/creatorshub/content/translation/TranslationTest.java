package org.creatorshub.content.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorshub.content.course.Fault;
import org.creatorshub.content.reading.SampleCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a translation when the course goes on. */
class TranslationTest {
  private static final String UNIT = "units/u01/unit.md";
  private Translator course;

  @BeforeEach
  void translate() {
    course = new Translator(new SampleCourse()).extracting().filling();
  }

  @Test
  void showsTheSourceOfATextThatHasChangedAndWarns() {
    course.replacing(UNIT, "A click cost [[", "Each click cost [[");
    TranslatedCourse translated = course.translated();
    assertThat(translated.faults()).isEmpty();
    assertThat(translated.translation().warnings())
        .extracting(Fault::toString)
        .containsExactly(
            "i18n/eo/u01.xlf:32: 1 translation is stale: the source has changed since, so the source"
                + " is shown. Translate anew: u01-p-cost.1. [AUTH-12]");
    String all = translated.course().orElseThrow().toString();
    assertThat(all).contains("Each click cost [[").doesNotContain("¤Each").contains("¤A picture¤");
    var progress =
        translated.translation().progress().stream()
            .filter(one -> one.name().equals("u01"))
            .findFirst()
            .orElseThrow();
    assertThat(progress.stale()).isEqualTo(1);
    assertThat(progress.missing()).isZero();
    assertThat(progress.wordsToGo()).isEqualTo(10);
    assertThat(progress.next()).containsExactly("u01-p-cost.1");
  }

  @Test
  void keepsTheOldWordsOfAStaleTextForTheTranslator() {
    course.replacing(UNIT, "A click cost [[", "Each click cost [[").extracting();
    assertThat(course.text("i18n/eo/u01.xlf"))
        .containsOnlyOnce("<segment state=\"initial\" subState=\"hub:stale\">\n<source>Each click")
        .contains("<target>¤A click cost <ph id=\"1\"");
    assertThat(course.translated().translation().warnings()).hasSize(1);
    course.extracting();
    assertThat(course.translated().translation().warnings()).hasSize(1);
    course.changing(
        "u01",
        xliff ->
            xliff.replace(
                "<segment state=\"initial\" subState=\"hub:stale\">",
                "<segment state=\"translated\">"));
    assertThat(course.translated().translation().warnings()).isEmpty();
    assertThat(course.translated().course().orElseThrow().toString()).contains("¤A click cost");
  }

  @Test
  void followsATextThatHasMoved() {
    course.replacing(UNIT, "A click cost [[", "One more.\n\nA click cost [[");
    TranslatedCourse translated = course.translated();
    assertThat(translated.translation().warnings()).isEmpty();
    assertThat(translated.course().orElseThrow().toString())
        .contains("¤A click cost")
        .contains("¤A picture¤")
        .contains("One more.")
        .doesNotContain("¤One more.");
  }

  @Test
  void warnsOfTranslationsWithoutAText() {
    course.replacing(UNIT, "All figures are invented.", "25");
    assertThat(course.translated().translation().warnings())
        .extracting(Fault::message)
        .containsExactly(
            "1 translation is for texts that the course does not have any more: u01-p-cost.13.");
  }

  @Test
  void usesNothingThatIsNotMarkedAsTranslated() {
    course.changing("u01", xliff -> xliff.replace("state=\"translated\"", "state=\"initial\""));
    TranslatedCourse translated = course.translated();
    assertThat(translated.course().orElseThrow().toString()).doesNotContain("¤A click cost");
    assertThat(course.extracting().text("i18n/eo/u01.xlf")).contains("<target>¤A click cost");
  }

  @Test
  void countsWhatWasReviewed() {
    course.changing("glossary", xliff -> xliff.replace("\"translated\"", "\"reviewed\""));
    var progress =
        course.translated().translation().progress().stream()
            .filter(one -> one.name().equals("glossary"))
            .findFirst()
            .orElseThrow();
    assertThat(progress.reviewed()).isPositive().isEqualTo(progress.texts());
  }

  @Test
  void takesATermWithWordsOfItsOwn() {
    Passage passage = course.passage("u01-p-cost.4");
    String target = "[[glossary:cpa|ЦП]]";
    assertThat(TargetCheck.problems(passage, target)).isEmpty();
  }

  @Test
  void offersNeitherAnswersThatAreComparedNorNamesThatAreLookedUp() {
    String all = course.text("i18n/eo/u01.xlf") + course.text("i18n/eo/toolkit.xlf");
    assertThat(all).doesNotContain(".accept").doesNotContain(".answers").doesNotContain(".name");
  }

  @Test
  void translatesNothingOfACourseWithoutFiles() {
    TranslatedCourse none = new Translator(new SampleCourse()).translated();
    assertThat(none.faults()).isEmpty();
    assertThat(none.course().orElseThrow().in("en")).isEqualTo(new SampleCourse().read().course());
  }
}
