package org.creatorshub.tool.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Page;
import org.creatorshub.tool.glossary.Wanted;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.search.Passages.Passage;
import org.creatorshub.tool.search.SearchView.Found;

/**
 * Finds the pages whose title, heading or text under one heading has all words, whatever their case
 * and accents. Titles come first, then headings, then the order of the course.
 */
public final class Searching {
  private static final int MOST_WORDS = 10;
  private static final int MOST_FOUND = 30;

  private final Course course;
  private final CourseTexts texts;
  private volatile List<Passage> passages = List.of();

  public Searching(Course course, CourseTexts texts) {
    this.course = course;
    this.texts = texts;
  }

  /**
   * What somebody typed, looked for.
   *
   * @param opens whether this person can open a unit here, by its id
   */
  public SearchView search(Predicate<String> opens, String base, String typed) {
    Wanted wanted = Wanted.of(typed);
    String sought = wanted.text();
    List<String> words = wanted.words().stream().distinct().limit(MOST_WORDS).toList();
    if (words.isEmpty()) {
      return new SearchView(base, sought, "", List.of());
    }
    List<Passage> best = best(words);
    return new SearchView(
        base,
        sought,
        said(best.size()),
        best.stream()
            .limit(MOST_FOUND)
            .map(passage -> found(passage, words, opens, base))
            .toList());
  }

  /**
   * What was found in a passage.
   *
   * @param rank 0 in the page's title, 1 in the heading, 2 in the text
   */
  private record Hit(Passage passage, int rank) {}

  /** The best passage of each page, best page first. */
  private List<Passage> best(List<String> words) {
    Map<Page, Hit> ofPage = new LinkedHashMap<>();
    for (Passage passage : passages()) {
      OptionalInt rank = rank(passage, words);
      if (rank.isPresent()) {
        ofPage.merge(
            passage.page(),
            new Hit(passage, rank.getAsInt()),
            (old, next) -> next.rank() < old.rank() ? next : old);
      }
    }
    return ofPage.values().stream()
        .sorted(Comparator.comparingInt(Hit::rank))
        .map(Hit::passage)
        .toList();
  }

  private static OptionalInt rank(Passage passage, List<String> words) {
    String heading = passage.plainHeading();
    String text = passage.plain().text();
    if (words.stream().allMatch(passage.plainTitle()::contains)) {
      return OptionalInt.of(0);
    }
    if (words.stream().allMatch(heading::contains)) {
      return OptionalInt.of(1);
    }
    boolean all = words.stream().allMatch(word -> text.contains(word) || heading.contains(word));
    return all ? OptionalInt.of(2) : OptionalInt.empty();
  }

  private static String said(int pages) {
    return switch (pages) {
      case 0 -> "No page has this in it.";
      case 1 -> "One page found.";
      default ->
          pages > MOST_FOUND
              ? pages + " pages found; these are the first " + MOST_FOUND + "."
              : pages + " pages found.";
    };
  }

  private static Found found(
      Passage passage, List<String> words, Predicate<String> opens, String base) {
    String unit = passage.unit().id();
    return new Found(
        passage.page().title(),
        "Unit " + passage.unit().number(),
        passage.heading().equals(passage.page().title()) ? "" : passage.heading(),
        opens.test(unit) ? base + "/learn/" + unit + "/" + passage.page().id() : "",
        Excerpt.of(passage.words(), passage.plain(), words));
  }

  /** Made once, when somebody first asks; a course does not change while it is open. */
  private List<Passage> passages() {
    List<Passage> made = passages;
    if (made.isEmpty()) {
      made = Passages.of(course, texts);
      passages = made;
    }
    return made;
  }
}
