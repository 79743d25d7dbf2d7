package org.creatorshub.tool.glossary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creatorshub.content.course.GlossaryTerm;

/**
 * What somebody looks for: words that must all occur, whatever their case or accents.
 *
 * @param text as it was typed, cut where it is too long
 * @param words without case and accents
 */
public record Wanted(String text, List<String> words) {
  private static final int LONGEST = 100;

  public static Wanted of(String typed) {
    String text = typed.strip().replaceAll("\\p{Cntrl}", " ");
    String cut = text.substring(0, Math.min(LONGEST, text.length()));
    return new Wanted(
        cut, Stream.of(plain(cut).split("\\s+", -1)).filter(word -> !word.isEmpty()).toList());
  }

  public boolean everything() {
    return words.isEmpty();
  }

  boolean isIn(GlossaryTerm term) {
    String all = plain(term.term() + " " + term.text());
    return words.stream().allMatch(all::contains);
  }

  /** True when the name alone has it, so that it stands before those that only mention it. */
  boolean isNamedBy(GlossaryTerm term) {
    String name = plain(term.term());
    return words.stream().allMatch(name::contains);
  }

  /** As it is compared: without case and accents. */
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
