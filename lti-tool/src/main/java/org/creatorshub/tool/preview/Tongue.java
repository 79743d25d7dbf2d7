package org.creatorshub.tool.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creatorshub.content.translation.LanguageMarks;

/**
 * A language in which the preview shows the course.
 *
 * @param code for example {@code bg}
 * @param name in that language
 * @param address of the same page in it
 */
public record Tongue(String code, String name, String address, boolean current) {
  /** Language of the preview's own words. */
  private static final String OWN = "en";

  private static final String NOTE =
      "<p class=\"notice\">Some texts of this page are not translated yet, or"
          + " have changed since. They are shown in the language of the course.</p>";

  /** All that can be shown; none for a course that is not translated. */
  static List<Tongue> all(Draft draft, Asked asked) {
    List<Tongue> tongues = new ArrayList<>();
    if (draft.shown().isPresent() && !draft.translated().isEmpty()) {
      String source = draft.shown().get().course().language();
      Stream.concat(Stream.of(""), draft.translated().keySet().stream())
          .map(language -> of(language, source, asked))
          .forEach(tongues::add);
    }
    return tongues;
  }

  private static Tongue of(String language, String source, Asked asked) {
    String code = language.isEmpty() ? source : language;
    Locale locale = Locale.forLanguageTag(code);
    return new Tongue(
        code,
        locale.getDisplayLanguage(locale),
        asked.in(language),
        asked.language().equals(language));
  }

  /** A page on which every text says its language, with one note if some fell back. */
  static String spoken(String html, Draft draft, Asked asked) {
    if (asked.language().isEmpty() || draft.shown().isEmpty()) {
      return html;
    }
    String source = draft.shown().get().course().language();
    var page = LanguageMarks.spoken(html, source, asked.language(), OWN);
    return page.fallenBack() ? page.html().replaceFirst("<main [^>]*>", "$0" + NOTE) : page.html();
  }
}
