package org.creatorshub.content.course;

import java.time.LocalDate;
import java.util.Map;

/**
 * Where the parts of a course were written, and until when they were reviewed.
 *
 * @param places by id of unit, page, item, sheet, rubric, test or artefact, and outcome
 * @param reviewBy by unit id; a unit without date is absent
 */
public record Origins(Map<String, Place> places, Map<String, LocalDate> reviewBy) {
  public Origins {
    places = Map.copyOf(places);
    reviewBy = Map.copyOf(reviewBy);
  }

  /** Nothing known, for a course that was not read from files. */
  public static Origins unknown() {
    return new Origins(Map.of(), Map.of());
  }

  public Place of(String id) {
    return places.getOrDefault(id, new Place("course.yaml", 1));
  }
}
