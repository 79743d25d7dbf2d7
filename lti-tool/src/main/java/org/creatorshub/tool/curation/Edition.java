package org.creatorshub.tool.curation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.portfolio.Content;

/**
 * A piece as it was saved once; it never changes.
 *
 * @param number 1 for the first
 * @param title empty where the piece goes by its task's name
 * @param words what the learner says about it to readers
 * @param alt what a picture shows, for those who do not see it
 * @param outcomes ids of outcomes that the learner sees shown in it
 * @param content empty for handed-in work, whose content is kept with the task
 */
public record Edition(
    int number,
    String title,
    String words,
    String alt,
    List<String> outcomes,
    Optional<Content> content,
    Instant at) {
  public Edition {
    outcomes = List.copyOf(outcomes);
  }

  boolean sameAs(Edition other) {
    return title.equals(other.title)
        && words.equals(other.words)
        && alt.equals(other.alt)
        && outcomes.equals(other.outcomes)
        && content.equals(other.content);
  }

  Edition numbered(int next, Instant saved) {
    return new Edition(next, title, words, alt, outcomes, content, saved);
  }
}
