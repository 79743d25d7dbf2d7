package org.creatorshub.tool.text;

/** Counts words as people do: runs of characters between blanks that hold a letter or a digit. */
public final class Words {
  private Words() {}

  public static int in(String text) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      if (Character.isWhitespace(letter)) {
        inside = false;
      } else if (!inside && Character.isLetterOrDigit(letter)) {
        inside = true;
        words++;
      }
      at += Character.charCount(letter);
    }
    return words;
  }
}
