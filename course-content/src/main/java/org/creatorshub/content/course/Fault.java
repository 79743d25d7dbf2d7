package org.creatorshub.content.course;

/**
 * Something that an author has to change.
 *
 * @param line counts from 1
 * @param rule id of the rule, for example {@code AUTH-07}
 * @param message says what is wrong and what to do
 */
public record Fault(String file, int line, String rule, String message) {
  public static Fault at(Place place, String rule, String message) {
    return new Fault(place.file(), place.line(), rule, message);
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + message + " [" + rule + "]";
  }
}
