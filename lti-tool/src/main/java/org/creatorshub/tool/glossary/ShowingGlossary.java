package org.creatorshub.tool.glossary;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.GlossaryTerm;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.glossary.GlossaryView.Entry;
import org.creatorshub.tool.glossary.GlossaryView.Group;
import org.creatorshub.tool.glossary.GlossaryView.Use;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.question.CourseTexts;

/** Lists the terms of the course, all of them or those that somebody looks for. */
public final class ShowingGlossary {
  private final Course course;
  private final CourseTexts texts;

  public ShowingGlossary(Course course, CourseTexts texts) {
    this.course = course;
    this.texts = texts;
  }

  /**
   * The terms with the units that use them.
   *
   * @param opens whether this person can open a unit, by its id
   * @param typed what is looked for; empty for all
   */
  public GlossaryView show(Predicate<String> opens, String base, String typed) {
    Wanted wanted = Wanted.of(typed);
    Map<String, List<Use>> uses = uses(opens, base);
    List<Entry> entries =
        course.glossary().values().stream()
            .filter(wanted::isIn)
            .sorted(order(wanted))
            .map(term -> entry(term, uses))
            .toList();
    return new GlossaryView(
        base,
        course.title(),
        wanted.text(),
        wanted.everything() ? null : Phrase.of("glossary_said", entries.size()),
        wanted.everything() ? byLetter(entries) : together(entries));
  }

  private Comparator<GlossaryTerm> order(Wanted wanted) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(course.language()));
    Comparator<GlossaryTerm> byName = Comparator.comparing(GlossaryTerm::term, collator);
    return wanted.everything()
        ? byName
        : Comparator.comparing((GlossaryTerm term) -> !wanted.isNamedBy(term))
            .thenComparing(byName);
  }

  private static Entry entry(GlossaryTerm term, Map<String, List<Use>> uses) {
    return new Entry(term.id(), term.term(), term.text(), uses.getOrDefault(term.id(), List.of()));
  }

  private static List<Group> together(List<Entry> entries) {
    return entries.isEmpty()
        ? List.of()
        : List.of(new Group(Phrase.of("glossary_found"), "found", entries));
  }

  private static List<Group> byLetter(List<Entry> entries) {
    Map<String, List<Entry>> letters = new LinkedHashMap<>();
    for (Entry entry : entries) {
      letters.computeIfAbsent(letter(entry.term()), letter -> new ArrayList<>()).add(entry);
    }
    List<Group> groups = new ArrayList<>();
    letters.forEach(
        (letter, of) -> groups.add(new Group(letter, "letter-" + (groups.size() + 1), of)));
    return groups;
  }

  private static String letter(String term) {
    String first = Wanted.plain(term).strip();
    int point = first.isEmpty() ? '0' : first.codePointAt(0);
    return Character.isLetter(point) ? Character.toString(point).toUpperCase(Locale.ROOT) : "0–9";
  }

  /** Units by term, in course order, with the first page that links to the term. */
  private Map<String, List<Use>> uses(Predicate<String> opens, String base) {
    Map<String, List<Use>> uses = new HashMap<>();
    for (Unit unit : course.offered()) {
      boolean open = opens.test(unit.id());
      Map<String, Page> first = new LinkedHashMap<>();
      for (Page page : unit.pages()) {
        texts.page(page).terms().forEach(term -> first.putIfAbsent(term.id(), page));
      }
      first.forEach(
          (term, page) ->
              uses.computeIfAbsent(term, id -> new ArrayList<>())
                  .add(use(unit, open ? base + "/learn/" + unit.id() + "/" + page.id() : "")));
    }
    return uses;
  }

  private static Use use(Unit unit, String href) {
    return new Use(Phrase.of("unit_number", unit.number()), href);
  }
}
