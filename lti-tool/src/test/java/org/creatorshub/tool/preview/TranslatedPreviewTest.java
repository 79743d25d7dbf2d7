package org.creatorshub.tool.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorshub.content.authoring.AuthorsDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview of a course that is translated in part. */
class TranslatedPreviewTest {
  private static final Path TINY = Path.of("../course-content/src/test/resources/reading/sound");
  private static final Clock NOVEMBER =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
  private static final String UNIT = "i18n/bg/u01.xlf";
  private static final String PAGE = "/learn/u01/u01-p-cost";
  private static final String NOTE = "Some texts of this page are not translated yet";

  @TempDir Path folder;
  private Previewing previewing;

  @BeforeEach
  void translate() throws IOException {
    try (Stream<Path> files = Files.walk(TINY)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = folder.resolve(TINY.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
      }
    }
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    AuthorsDesk desk = new AuthorsDesk(folder, NOVEMBER, nowhere, nowhere);
    assertThat(desk.carryOut(List.of("translate", "bg"))).isZero();
    translating("What an order costs", "Колко струва една поръчка");
    translating("A picture", "Картина");
    translating("Orders", "Поръчки");
    previewing = new Previewing(new WatchedCourse(folder, NOVEMBER), new PreviewTemplates());
  }

  private void translating(String source, String target) throws IOException {
    replace(
        "<segment state=\"initial\">\n<source>" + source + "</source>",
        "<segment state=\"translated\">\n<source>%s</source>\n<target>%s</target>"
            .formatted(source, target));
  }

  private void replace(String old, String by) throws IOException {
    String text = Files.readString(folder.resolve(UNIT));
    assertThat(text).contains(old);
    Files.writeString(folder.resolve(UNIT), text.replace(old, by));
  }

  private String page(String address) {
    Answered answered = previewing.answer(Asked.of("GET", address, ""), Optional.empty());
    assertThat(answered.status()).as(address).isEqualTo(200);
    return new String(answered.body(), StandardCharsets.UTF_8);
  }

  @Test
  void showsTranslatedAndUntranslatedTextsEachInItsLanguage() {
    assertThat(page("/in-bg" + PAGE))
        .contains("data-focus><span lang=\"bg\">Колко струва една поръчка</span></h1>")
        .contains("<h2><span lang=\"bg\">Картина</span></h2>")
        .contains("<p><span lang=\"en\">A click cost </span>")
        .contains("<title>Колко струва една поръчка · One</title>")
        .containsOnlyOnce(NOTE)
        .doesNotContainPattern("[\u2E55-\u2E57]");
  }

  @Test
  void switchesBetweenTheLanguagesOfTheSamePage() {
    assertThat(page("/in-bg/answers" + PAGE))
        .contains("href=\"/answers" + PAGE + "\" lang=\"en\" hreflang=\"en\">English</a>")
        .contains(
            "href=\"/in-bg/answers"
                + PAGE
                + "\" lang=\"bg\" hreflang=\"bg\" aria-current=\"true\">"
                + "български</a>")
        .contains("href=\"/in-bg" + PAGE + "\">As learner</a>")
        .contains("href=\"/in-bg/answers/learn\">All units</a>");
  }

  @Test
  void leavesTheCourseAsItWasWritten() {
    assertThat(page(PAGE))
        .contains("What an order costs")
        .contains("hreflang=\"bg\"")
        .doesNotContain("Колко", NOTE, "<span lang=");
  }

  @Test
  void judgesAnswersAsTheSourceDoes() {
    Asked asked =
        Asked.of("POST", "/in-bg/learn/u01/u01-p-cost/practice/u01-r-cpa", "a.s1=t1&a.s2=t2");
    Answered answered = previewing.answer(asked, Optional.empty());
    assertThat(new String(answered.body(), StandardCharsets.UTF_8)).contains("lang=\"en\">");
    assertThat(page("/in-bg/answers/learn/u01/test"))
        .contains("<span lang=\"bg\">Поръчки</span>")
        .contains("M-CPA-TIMES", "key: cpc / (cvr / 100)");
  }

  @Test
  void showsFaultsInsteadOfABrokenTranslation() throws IOException {
    replace("<target>Картина</target>", "<target>[Картина](#x)</target>");
    assertThat(page("/in-bg" + PAGE)).contains("1 fault", UNIT + ":", "the link to #x");
    assertThat(page(PAGE)).contains("What an order costs", "1 fault");
  }

  @Test
  void showsEveryKindOfPage() {
    for (String path :
        List.of(
            "/learn",
            "/learn/u01",
            "/learn/u01/end",
            "/learn/u01/u01-p-end",
            "/learn/u01/test",
            "/portfolio/u01/u01-plan",
            "/learn/glossary")) {
      assertThat(page("/in-bg" + path)).as(path).doesNotContainPattern("[\u2E55-\u2E57]");
    }
  }
}
