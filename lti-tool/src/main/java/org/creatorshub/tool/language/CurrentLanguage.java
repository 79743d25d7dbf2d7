package org.creatorshub.tool.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.session.LaunchSession;

/**
 * The language of this request: what the person chose or the launch told, which the session knows;
 * else what the browser asks for; else English.
 */
@RequestScoped
public class CurrentLanguage {
  private static final int LONGEST_HEADER = 200;

  private final CurrentSession current;
  private final String course;
  private String accepted = "";
  private String path = "";

  @Inject
  public CurrentLanguage(CurrentSession current, Course course) {
    this.current = current;
    this.course = course.language();
  }

  /** What the request tells; the path is empty where one cannot come back to the page. */
  void asked(String acceptLanguage, String comeBack) {
    this.accepted = acceptLanguage;
    this.path = comeBack;
  }

  /** For a page of a template. */
  public PageLanguage page(String template) {
    if (!TranslatedPages.contain(template)) {
      return PageLanguage.ENGLISH;
    }
    Language language = language();
    return new PageLanguage(
        language, course, current.known().map(session -> choice(session, language)).orElse(null));
  }

  public Language language() {
    return current
        .known()
        .map(LaunchSession::locale)
        .filter(locale -> !locale.equals(Locale.ROOT))
        .flatMap(CurrentLanguage::like)
        .or(() -> Language.of(ranges(accepted)))
        .orElse(Language.EN);
  }

  private static Optional<Language> like(Locale locale) {
    return Language.of(List.of(new Locale.LanguageRange(locale.toLanguageTag())));
  }

  private static List<Locale.LanguageRange> ranges(String header) {
    try {
      return header.isEmpty() || header.length() > LONGEST_HEADER
          ? List.of()
          : Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }

  private PageLanguage.Choice choice(LaunchSession session, Language language) {
    return new PageLanguage.Choice(
        current.base() + "/learn/language", session.csrf(), path, language);
  }
}
