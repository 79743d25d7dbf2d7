package org.creatorshub.content.translation;

import java.util.Map;

/** Tells translators what a text is, by the key under which it stands. */
final class About {
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("about", "what it is about"),
          Map.entry("advice", "advice"),
          Map.entry("alt", "text alternative of a picture"),
          Map.entry("caption", "caption"),
          Map.entry("criteria", "sentence that learners tick about their own text"),
          Map.entry("explain", "explanation after the answer"),
          Map.entry("feedback", "answer to a learner's answer"),
          Map.entry("hint", "hint"),
          Map.entry("intro", "introduction"),
          Map.entry("label", "label, short"),
          Map.entry("labels", "header of a column, short"),
          Map.entry("levels", "level of a rubric, from absent to insightful"),
          Map.entry("model", "sample answer"),
          Map.entry("points", "label of a point of a scale, short"),
          Map.entry("say", "sentence about a result"),
          Map.entry("stem", "question"),
          Map.entry("steps", "step"),
          Map.entry("task", "task"),
          Map.entry("term", "term of the glossary"),
          Map.entry("title", "title"),
          Map.entry("transcript", "transcript of a film"),
          Map.entry("unit", "unit of a number, stands behind it"));

  private About() {}

  static String of(String key) {
    return KEYS.getOrDefault(key, key);
  }
}
