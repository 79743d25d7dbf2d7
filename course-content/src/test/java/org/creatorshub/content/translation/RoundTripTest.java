package org.creatorshub.content.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.rendering.PageRenderer;
import org.creatorshub.content.rendering.RenderedBlock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole course to translators, filled mechanically, and back. */
class RoundTripTest {
  private static final Pattern TEXT =
      Pattern.compile("<(p|li|td|th|h2|h3|figcaption|dfn)\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL);
  private static final Translator COURSE =
      new Translator(CourseSource.directory(Path.of("courses/online-marketing")));

  private static TranslatedCourse translated;

  @BeforeAll
  static void translate() {
    translated = COURSE.extracting().filling().translated();
  }

  @Test
  void changesNothingButTheWords() {
    assertThat(translated.faults()).isEmpty();
    assertThat(translated.translation().warnings()).isEmpty();
    Course back = translated.course().orElseThrow();
    assertThat(back.language()).isEqualTo("eo");
    assertThat(plain(back.in("en").toString())).isEqualTo(plain(COURSE.course().toString()));
  }

  @Test
  void translatesEveryText() {
    for (Translation.Progress progress : translated.translation().progress()) {
      assertThat(progress.texts()).as(progress.name()).isPositive();
      assertThat(progress.translated()).as(progress.name()).isEqualTo(progress.texts());
      assertThat(progress.wordsToGo()).as(progress.name()).isZero();
    }
  }

  @Test
  void keepsTheStructureOfEveryPage() {
    Course source = COURSE.course();
    Course back = translated.course().orElseThrow();
    int pages = 0;
    for (Unit unit : source.offered()) {
      for (Page page : unit.pages()) {
        Page other = back.unit(unit.id()).orElseThrow().page(page.id()).orElseThrow();
        String html = html(back, other);
        assertThat(plain(html)).as(page.id()).isEqualTo(plain(html(source, page)));
        assertThat(untranslated(html)).as(page.id()).isEmpty();
        pages++;
      }
    }
    assertThat(pages).isGreaterThan(100);
  }

  @Test
  void writesTheSameFilesAgain() {
    for (String name : COURSE.texts().names()) {
      assertThat(translated.translation().xliff(name))
          .isEqualTo(COURSE.text(Translator.path(name)));
    }
  }

  @Test
  void fitsIntoFilesThatAreReadAgain() {
    for (String name : COURSE.texts().names()) {
      assertThat(COURSE.bytes(Translator.path(name)).orElseThrow())
          .hasSizeLessThan(CourseSource.LARGEST * 2 / 3);
    }
  }

  private static String plain(String text) {
    return text.replace(Translator.SIGN, "")
        .replaceAll("org\\.creatorshub\\.content\\.course\\.Video@[0-9a-f]+", "a film")
        .replaceAll("\n> ?", " ") // a quotation goes on
        .replaceAll("\\s+", " ");
  }

  private static String html(Course course, Page page) {
    StringBuilder html = new StringBuilder();
    for (RenderedBlock block : new PageRenderer(course).render(page).blocks()) {
      if (block instanceof RenderedBlock.Html some) {
        html.append(some.html());
      }
    }
    return html.toString();
  }

  /** Texts with letters that are neither code nor sum nor inside of a picture. */
  private static List<String> untranslated(String html) {
    String words =
        html.replaceAll("(?s)<(svg|pre)\\b.*?</\\1>", "")
            .replaceAll("(?s)<code>.*?</code>", "")
            .replaceAll("(?s)<span class=\"(sum|example-label)\">.*?</span>", "");
    List<String> found = new ArrayList<>();
    Matcher text = TEXT.matcher(words);
    while (text.find()) {
      String inside = text.group(2).replaceAll("<[^>]*>|&[a-z]+;", "");
      if (inside.matches("(?s).*\\p{L}.*") && !inside.contains(Translator.SIGN)) {
        found.add(inside);
      }
    }
    return found;
  }
}
