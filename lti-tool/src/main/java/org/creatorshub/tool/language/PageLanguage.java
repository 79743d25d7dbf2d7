package org.creatorshub.tool.language;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page knows of its language.
 *
 * @param language of the page's own texts
 * @param course tag of the language that the course is written in
 * @param choice the form to choose another; null where nothing can be kept
 */
public record PageLanguage(Language language, String course, @Nullable Choice choice) {
  /** Name of the attribute of a template that holds it. */
  public static final String ATTRIBUTE = "hub.language";

  /** Where nobody is known, and for pages that only speak English. */
  static final PageLanguage ENGLISH = new PageLanguage(Language.EN, "en", null);

  /** Whether the texts of the course are in another language than the page. */
  boolean foreign() {
    return !language.tag().equals(course);
  }

  /**
   * The form to choose a language.
   *
   * @param action where it is sent
   * @param to the page to come back to, as an address within the session
   */
  public record Choice(String action, String csrf, String to, Language now) {
    public List<One> languages() {
      return Arrays.stream(Language.values())
          .map(language -> new One(language.tag(), language.ownName(), language == now))
          .toList();
    }
  }

  /** One language that can be chosen. */
  public record One(String tag, String name, boolean now) {}
}
