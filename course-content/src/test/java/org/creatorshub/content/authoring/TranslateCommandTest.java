package org.creatorshub.content.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslateCommandTest {
  private static final String UNIT = "i18n/et/u01.xlf";
  @TempDir Path folder;
  private CourseFolder course;

  @BeforeEach
  void copyCourse() {
    course = CourseFolder.in(folder.resolve("course"));
  }

  @Test
  void writesOneFileForEachUnitAndFourForWhatIsShared() {
    assertThat(course.say("translate", "et")).isZero();
    assertThat(course.said().lines())
        .containsExactly(
            "written: " + course.path().resolve("i18n/et/course.xlf"),
            "written: " + course.path().resolve("i18n/et/glossary.xlf"),
            "written: " + course.path().resolve("i18n/et/toolkit.xlf"),
            "written: " + course.path().resolve("i18n/et/compendium.xlf"),
            "written: " + course.path().resolve("i18n/et/u01.xlf"));
    assertThat(course.text(UNIT))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:")
        .contains("version=\"2.0\" srcLang=\"en\" trgLang=\"et\"")
        .contains("<file id=\"units.u01.unit.md\" original=\"units/u01/unit.md\">")
        .contains("<unit id=\"u01-c-cpa.options.b.feedback\"")
        .contains("<source>That is CPC.</source>");
    String before = course.text(UNIT);
    course.say("translate", "et");
    assertThat(course.text(UNIT)).isEqualTo(before);
  }

  @Test
  void writesOneUnitIntoAnotherFolder() {
    Path into = folder.resolve("mail");
    assertThat(course.say("translate", "et", "--unit", "u01", "--out", into.toString())).isZero();
    assertThat(into.resolve("u01.xlf")).isRegularFile();
    assertThat(into.resolve("course.xlf")).doesNotExist();
    assertThat(course.path().resolve("i18n")).doesNotExist();
    assertThat(course.say("translate", "et", "--unit", "u77")).isEqualTo(1);
    assertThat(course.complained())
        .isEqualTo(
            "There is no \"u77\". Name one of: course, glossary, toolkit, compendium, u01.\n");
  }

  @Test
  void tellsHowFarALanguageIs() {
    course.say("translate", "--report");
    assertThat(course.said())
        .isEqualTo("There is no translation yet. Begin one: ./hub course translate bg\n");
    course.say("translate", "et");
    course.replacing(
        UNIT,
        "<segment state=\"initial\">\n<source>That is CPC.</source>",
        "<segment state=\"final\">\n<source>That is CPC.</source><target>See on CPC.</target>");
    assertThat(course.say("translate", "--report")).isZero();
    assertThat(course.said())
        .contains("| et | texts | translated | reviewed | stale | missing | words to go | next |")
        .containsPattern(
            "\\| u01 \\| \\d+ \\| 1 \\| 1 \\| 0 \\| \\d+ \\| \\d+ \\| head\\.summary, ");
  }

  @Test
  void checksTranslationsWithTheCourse() {
    course.say("translate", "et");
    assertThat(course.say("check")).isZero();
    assertThat(course.said()).containsPattern("offered\\. et: 0 of \\d+ texts translated\\.\n");
    course.replacing(
        UNIT,
        "<segment state=\"initial\">\n<source>That is CPC.</source>",
        "<segment state=\"translated\">\n<source>That is CPC.</source><target>[CPC](#x)</target>");
    assertThat(course.say("check")).isEqualTo(1);
    assertThat(course.said())
        .contains("/i18n/et/u01.xlf:")
        .contains(
            " AUTH-12 \"u01-c-cpa.options.b.feedback\" has the link to #x, which its source has"
                + " not. Take it out.");
  }

  @Test
  void warnsOfStaleTranslationsButPasses() {
    course.say("translate", "et");
    course.replacing(
        UNIT,
        "<segment state=\"initial\">\n<source>That is CPC.</source>",
        "<segment state=\"translated\">\n<source>That is CPC.</source><target>CPC.</target>");
    course.replacing("units/u01/test.bank.yaml", "That is CPC.", "This is CPC.");
    assertThat(course.say("check")).isZero();
    assertThat(course.said()).contains(" AUTH-12 warning: 1 translation is stale");
  }

  @Test
  void overwritesNothingThatItCannotRead() throws Exception {
    course.writing(UNIT, "<xliff");
    assertThat(course.say("translate", "et")).isEqualTo(1);
    assertThat(course.complained())
        .contains("Nothing was written, so that no translation is lost.");
    assertThat(course.text(UNIT)).isEqualTo("<xliff");
    assertThat(Files.exists(course.path().resolve("i18n/et/course.xlf"))).isFalse();
  }

  @Test
  void refusesWhatIsNoOtherLanguage() {
    for (String language : new String[] {"en", "../x", "Bulgarian"}) {
      assertThat(course.say("translate", language)).isEqualTo(1);
      assertThat(course.complained())
          .isEqualTo("\"" + language + "\" is not the code of another language, like bg.\n");
    }
    for (String[] words : new String[][] {{"translate"}, {"translate", "a", "b", "c"}}) {
      assertThat(course.say(words)).isEqualTo(2);
      assertThat(course.complained()).startsWith("Say one of:");
    }
  }
}
