package org.creatorshub.content.inspection.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A start tag of an HTML page.
 *
 * @param name in small letters
 * @param attributes names in small letters; entities of the values are resolved
 * @param text what stands between it and the next tag; for script and style all of its content
 */
public record HtmlTag(String name, Map<String, String> attributes, String text, int line) {
  public HtmlTag {
    attributes = Map.copyOf(attributes);
  }

  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** Whether an attribute has this word among its words. */
  public boolean says(String attribute, String word) {
    return java.util.List.of(
            attribute(attribute).orElse("").toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
        .contains(word);
  }
}
