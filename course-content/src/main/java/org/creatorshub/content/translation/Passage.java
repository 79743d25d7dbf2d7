package org.creatorshub.content.translation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One text of the course as translators get it: a paragraph, a cell, a title, an answer.
 *
 * @param file of the course, for example {@code units/u07/unit.md}
 * @param line where it begins, from 1
 * @param id unique in its file; stays when other texts of the file change
 * @param about what the text is, for translators
 * @param text Markdown on one line
 */
public record Passage(String file, int line, String id, String about, String text, Kind kind) {

  /** Where a text stands decides which signs it may not hold. */
  public enum Kind {
    /** A paragraph of Markdown. */
    PROSE(""),
    /** A cell of a table. */
    CELL("|"),
    /** The title of a page. */
    TITLE("{}"),
    /** A value between straight quotation marks. */
    QUOTED("\""),
    /** A text alternative between square brackets. */
    BRACKETED("]"),
    /** A text that is not split into blocks. */
    LINE(""),
    /** The unit of a number, which learners may type behind it: it never gets marks. */
    UNIT("");

    private final String forbidden;

    Kind(String forbidden) {
      this.forbidden = forbidden;
    }

    String forbidden() {
      return forbidden;
    }
  }

  /** SHA-256 of the text, in hexadecimal. */
  public String hash() {
    return hash(text);
  }

  static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
