package org.creatorshub.tool.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.GlossaryTerm;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.glossary.GlossaryView.Entry;
import org.creatorshub.tool.glossary.GlossaryView.Group;
import org.creatorshub.tool.glossary.GlossaryView.Use;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.question.CourseTexts;
import org.junit.jupiter.api.Test;

class ShowingGlossaryTest {
  private static final Course COURSE =
      new Course(
          "course",
          "1",
          "en",
          "A course",
          1,
          25,
          List.of(
              unit("u07", 7, true, "[[glossary:cpa]]", "[[glossary:cpa|again]] [[glossary:bid]]"),
              unit("u08", 8, true, "[[glossary:cpa]]"),
              unit("u09", 9, false, "[[glossary:bid]]")),
          Map.of(),
          Map.of(
              "cpa", term("cpa", "Cost per acquisition", "What an order costs."),
              "bid", term("bid", "Bid", "What may be paid; a cost at most."),
              "ab", term("ab", "A/B test", "Two versions, shown by chance."),
              "eshop", term("eshop", "E-shop", "A shop."),
              "ecran", term("ecran", "Écran", "A screen."),
              "third", term("third", "3rd party", "Somebody else.")),
          Map.of());

  private final ShowingGlossary showing = new ShowingGlossary(COURSE, new CourseTexts(COURSE));

  @Test
  void showsAllTermsByFirstLetter() {
    GlossaryView view = show("u07"::equals, "");
    assertThat(view.groups()).extracting(Group::letter).containsExactly("0–9", "A", "B", "C", "E");
    assertThat(view.groups().getLast().entries())
        .extracting(Entry::term)
        .containsExactly("Écran", "E-shop");
    assertThat(view.said()).isNull();
  }

  @Test
  void putsNamesBeforeMentions() {
    GlossaryView view = show("u07"::equals, "COST");
    assertThat(view.groups())
        .singleElement()
        .satisfies(
            group ->
                assertThat(group.entries()).extracting(Entry::id).containsExactly("cpa", "bid"));
    assertThat(said(view)).isEqualTo("2 words found.");
    assertThat(view.sought()).isEqualTo("COST");
  }

  @Test
  void saysKindlyThatNothingIsFound() {
    GlossaryView view = show("u07"::equals, "zeppelin");
    assertThat(view.groups()).isEmpty();
    assertThat(said(view)).isEqualTo("No word of the course has this in it.");
    assertThat(said(show("u07"::equals, "écran"))).isEqualTo("One word found.");
  }

  @Test
  void linksToTheFirstPageOfAUnitThatCanBeOpened() {
    assertThat(uses("u07"::equals, "cpa"))
        .containsExactly(new Use(unit(7), "/l/1/learn/u07/u07-0"), new Use(unit(8), ""));
    assertThat(uses("u07"::equals, "bid"))
        .as("unit 9 is not offered")
        .containsExactly(new Use(unit(7), "/l/1/learn/u07/u07-1"));
    assertThat(uses("u07"::equals, "ab")).isEmpty();
  }

  @Test
  void linksToEveryUnitForWhoeverOpensThemAll() {
    assertThat(uses(id -> true, "cpa"))
        .extracting(Use::href)
        .containsExactly("/l/1/learn/u07/u07-0", "/l/1/learn/u08/u08-0");
  }

  private static String said(GlossaryView view) {
    return Optional.ofNullable(view.said()).orElseThrow().inEnglish();
  }

  private static Phrase unit(int number) {
    return Phrase.of("unit_number", number);
  }

  private List<Use> uses(Predicate<String> opens, String id) {
    return show(opens, "").groups().stream()
        .flatMap(group -> group.entries().stream())
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow()
        .uses();
  }

  private GlossaryView show(Predicate<String> opens, String typed) {
    return showing.show(opens, "/l/1", typed);
  }

  private static GlossaryTerm term(String id, String name, String text) {
    return new GlossaryTerm(id, name, text);
  }

  private static Unit unit(String id, int number, boolean offered, String... pages) {
    List<Page> made = new ArrayList<>();
    for (int i = 0; i < pages.length; i++) {
      made.add(new Page(id + "-" + i, "Page", 5, List.of(), List.of(new Block.Prose(pages[i]))));
    }
    return new Unit(
        id,
        number,
        "Unit",
        "",
        offered,
        1,
        new Unit.Minutes(0, 0, 0, 0),
        List.of(),
        List.of(),
        made,
        Optional.empty(),
        Optional.empty());
  }
}
