package org.creatorshub.content.course;

import java.util.List;

/** A portfolio task with the rubric that it is judged by. */
public record Artefact(
    String id, String unitId, String title, Rubric rubric, List<String> outcomes) {
  public Artefact {
    outcomes = List.copyOf(outcomes);
  }
}
