package org.creatorshub.tool.lesson;

import java.time.Duration;
import org.creatorshub.content.course.Page;

/** Active time as a browser tells it; the store never believes more than has passed. */
final class Seconds {
  private Seconds() {}

  /** Without a script nobody measured: then at most the minutes that the page is planned for. */
  static Duration read(String text, Page page) {
    if (text.isBlank()) {
      return Duration.ofMinutes(page.minutes());
    }
    return text.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(text)) : Duration.ZERO;
  }

  /** A small whole number; 0 for anything else. */
  static int whole(String text) {
    return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
  }
}
