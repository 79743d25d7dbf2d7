package org.creatorshub.content.scoring;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Question.Gap;

/**
 * Words as people type them, made comparable. Spaces, kinds of dashes and kinds of quotation marks
 * are never a mistake; capital letters and diacritics only where the question says so. The player
 * of packages does the same, step by step.
 */
public final class TypedWords {
  /** Most characters of an answer; what is longer is no answer to a gap. */
  public static final int LONGEST = 40;

  private static final Pattern SPACES = Pattern.compile("[\\t-\\r\\p{Z}]+");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern SINGLE = Pattern.compile("[\\u2018\\u2019\\u201a\\u02bc]");
  private static final Pattern DOUBLE = Pattern.compile("[\\u201c-\\u201e\\u00ab\\u00bb]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private TypedWords() {}

  /** The words as this question compares them. */
  public static String comparable(Gap question, String typed) {
    return comparable(typed, question.caseMatters(), question.accentsMatter());
  }

  /** The words with everything taken away that does not count. */
  public static String comparable(String typed, boolean caseMatters, boolean accentsMatter) {
    String words = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    words = DASHES.matcher(words).replaceAll("-");
    words = SINGLE.matcher(words).replaceAll("'");
    words = DOUBLE.matcher(words).replaceAll("\"");
    if (!accentsMatter) {
      String apart = Normalizer.normalize(words, Normalizer.Form.NFD);
      words = Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }
    if (!caseMatters) {
      words = words.toLowerCase(Locale.ROOT);
    }
    return SPACES.matcher(words).replaceAll(" ").strip();
  }
}
