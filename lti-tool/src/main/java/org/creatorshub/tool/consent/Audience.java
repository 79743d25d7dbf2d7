package org.creatorshub.tool.consent;

import java.util.Arrays;
import java.util.Optional;

/** For whom a learner may open pieces of the portfolio. */
public enum Audience {
  EMPLOYERS("employers", "Employers and companies"),
  TEACHERS("teachers", "Teachers and examiners elsewhere"),
  STUDENTS("students", "Fellow students"),
  OTHERS("others", "Family, friends and everybody else");

  private final String word;
  private final String title;

  Audience(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /** For addresses and forms. */
  public String word() {
    return word;
  }

  /** For people. */
  public String title() {
    return title;
  }

  public static Optional<Audience> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
