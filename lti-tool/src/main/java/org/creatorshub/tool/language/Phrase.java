package org.creatorshub.tool.language;

import java.util.List;

/**
 * A text of the interface that is not said yet: whoever makes it need not know the reader's
 * language.
 *
 * @param key as in the files under {@code messages/}
 * @param parts what is filled in: text, numbers, moments, other phrases
 */
public record Phrase(String key, List<Object> parts) {
  public Phrase {
    parts = List.copyOf(parts);
  }

  public static Phrase of(String key, Object... parts) {
    return new Phrase(key, List.of(parts));
  }

  /** As it stands in English, for files and tests. */
  public String inEnglish() {
    return Language.EN.say(this);
  }
}
