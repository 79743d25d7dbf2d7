package org.creatorshub.tool.admin;

/**
 * Something that an administrator should look at; stands on the console's first page.
 *
 * @param sentence what is the matter
 * @param advice what to do
 * @param path the page where it is done
 */
public record Attention(Level level, String sentence, String advice, String path) {
  /** How much it presses. */
  public enum Level {
    BAD,
    WARN
  }
}
