package org.creatorshub.content.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where the parts of a course were written, and until when they were reviewed.
 *
 * @param places by id of unit, page, item, sheet, rubric, test or artefact, and outcome
 * @param reviewBy by unit id; a unit without date is absent
 * @param mappings what the units are called elsewhere, in the order written
 */
public record Origins(
    Map<String, Place> places, Map<String, LocalDate> reviewBy, List<Mapping> mappings) {
  public Origins {
    places = Map.copyOf(places);
    reviewBy = Map.copyOf(reviewBy);
    mappings = List.copyOf(mappings);
  }

  /** A course that is mapped to nothing. */
  public Origins(Map<String, Place> places, Map<String, LocalDate> reviewBy) {
    this(places, reviewBy, List.of());
  }

  /** Nothing known, for a course that was not read from files. */
  public static Origins unknown() {
    return new Origins(Map.of(), Map.of());
  }

  public Place of(String id) {
    return places.getOrDefault(id, new Place("course.yaml", 1));
  }
}
