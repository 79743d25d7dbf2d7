package org.creatorshub.tool.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Page;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.search.Passages.Passage;
import org.creatorshub.tool.search.SearchView.Found;

/**
 * Finds the pages whose title, heading or text under one heading has all words, whatever their case
 * and accents. Titles come first, then headings, then the order of the course.
 */
public final class Searching {
  private static final int LONGEST = 100;
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
    String sought = cut(typed);
    List<String> words =
        Stream.of(Plain.folded(sought).split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(MOST_WORDS)
            .toList();
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

  private static String cut(String typed) {
    String text = typed.strip().replaceAll("\\p{Cntrl}", " ");
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  /** The best passage of each page, best page first. */
  private List<Passage> best(List<String> words) {
    Map<Page, Passage> ofPage = new LinkedHashMap<>();
    for (Passage passage : passages()) {
      if (rank(passage, words) < Integer.MAX_VALUE) {
        ofPage.merge(
            passage.page(),
            passage,
            (old, next) -> rank(next, words) < rank(old, words) ? next : old);
      }
    }
    List<Passage> best = new ArrayList<>(ofPage.values());
    best.sort(Comparator.comparingInt(passage -> rank(passage, words)));
    return best;
  }

  private static int rank(Passage passage, List<String> words) {
    if (words.stream().allMatch(Plain.folded(passage.page().title())::contains)) {
      return 0;
    }
    String heading = Plain.folded(passage.heading());
    if (words.stream().allMatch(heading::contains)) {
      return 1;
    }
    String text = passage.plain().text();
    boolean all = words.stream().allMatch(word -> text.contains(word) || heading.contains(word));
    return all ? 2 : Integer.MAX_VALUE;
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
