package org.creatorshub.tool.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.search.SearchView.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchingTest {

  private final Searching searching =
      searching(
          page(
              "start", "Start", "The café sells *bowls*.\n\n## Price & margin\n\nA bowl costs 24."),
          page("margin", "Margin after ads", "What is left."),
          page("other", "Other", "The margin of a bowl < 5 is small."));

  @Test
  void putsTitlesBeforeHeadingsAndHeadingsBeforeTexts() {
    assertThat(search("MARGIN").found())
        .extracting(Found::title)
        .containsExactly("Margin after ads", "Start", "Other");
    assertThat(search("margin").said()).isEqualTo("3 pages found.");
  }

  @Test
  void asksForAllWordsUnderOneHeading() {
    assertThat(search("bowl margin").found())
        .extracting(Found::title)
        .containsExactly("Start", "Other");
    assertThat(search("sells costs").said()).isEqualTo("No page has this in it.");
  }

  @Test
  void namesTheHeadingAndMarksTheHit() {
    assertThat(search("costs").found())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.heading()).isEqualTo("Price & margin");
              assertThat(found.href()).isEqualTo("/l/1/learn/u01/start");
              assertThat(marked(found)).isEqualTo("A bowl [costs] 24.");
            });
  }

  @Test
  void overlooksCaseAccentsAndMarkup() {
    assertThat(search("CAFE").found())
        .singleElement()
        .satisfies(found -> assertThat(marked(found)).isEqualTo("The [café] sells bowls."));
    assertThat(search("em").found()).isEmpty();
    assertThat(marked(search("small").found().getFirst()))
        .isEqualTo("The margin of a bowl < 5 is [small].");
  }

  @Test
  void showsWordsAroundTheHitOnly() {
    String excerpt =
        marked(
            searching(page("long", "Long", "before ".repeat(80) + "here " + "after ".repeat(80)))
                .search(unit -> true, "/l/1", "here")
                .found()
                .getFirst());
    assertThat(excerpt).startsWith("… before").contains("before [here] after").endsWith("after …");
    assertThat(excerpt).hasSizeBetween(150, 200);
  }

  @Test
  void leadsNowhereWhereTheLinkOpensNoSuchUnit() {
    assertThat(searching.search(unit -> false, "/l/1", "margin").found())
        .extracting(Found::href)
        .containsOnly("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u0000"})
  void waitsForWords(String typed) {
    assertThat(search(typed).said()).isEmpty();
    assertThat(search(typed).found()).isEmpty();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void bearsWhateverIsTyped() {
    assertThat(search("a ".repeat(50_000)).sought()).hasSizeLessThanOrEqualTo(100);
    assertThat(search("((((.*)+)+").found()).isEmpty();
    assertThat(search("\uD83D\uD83D\uDE00 ﷺ").found()).isEmpty();
  }

  private SearchView search(String typed) {
    return searching.search(unit -> true, "/l/1", typed);
  }

  private static String marked(Found found) {
    return found.excerpt().stream()
        .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  private static Page page(String id, String title, String markdown) {
    return new Page(id, title, 5, List.of(), List.of(new Block.Prose(markdown)));
  }

  private static Searching searching(Page... pages) {
    Unit unit =
        new Unit(
            "u01",
            1,
            "Unit",
            "",
            true,
            1,
            new Unit.Minutes(0, 0, 0, 0),
            List.of(),
            List.of(),
            List.of(pages),
            Optional.empty(),
            Optional.empty());
    Course course =
        new Course("c", "1", "en", "Course", 1, 25, List.of(unit), Map.of(), Map.of(), Map.of());
    return new Searching(course, new CourseTexts(course));
  }
}
