package org.creatorshub.tool.language;

import java.util.Set;

/** Templates of whole pages that speak every language; all others are in English. */
final class TranslatedPages {
  static final Set<String> ALL =
      Set.of(
          "course/course",
          "glossary/glossary",
          "launch/waiting",
          "lesson/page",
          "lesson/unit",
          "lesson/end",
          "lesson/nothing",
          "lesson/print",
          "note/notes",
          "note/refused",
          "portfolio/missing",
          "portfolio/portfolio",
          "quiz/recorded",
          "quiz/start",
          "privacy/own",
          "quiz/attempt",
          "quiz/result",
          "session/new-window",
          "toolkit/az",
          "toolkit/missing",
          "toolkit/technique",
          "toolkit/toolkit");

  private TranslatedPages() {}

  /** For an id as the engine gives it, with or without the ending of its file. */
  static boolean contain(String template) {
    return ALL.contains(
        template.endsWith(".html") ? template.substring(0, template.length() - 5) : template);
  }
}
