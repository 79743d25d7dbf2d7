package org.creatorshub.content.course;

import java.util.List;

/** Events in the order of their dates. */
public record Timeline(String id, String title, String intro, List<Event> events) {
  /**
   * Something that happened, or will.
   *
   * @param date as {@code 2026}, {@code 2026-08} or {@code 2026-08-02}
   * @param text Markdown
   */
  public record Event(String date, String title, String text) {}

  public Timeline {
    events = List.copyOf(events);
  }
}
