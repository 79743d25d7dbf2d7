package org.creatorshub.content.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * "Find out where you stand": what is asked, of a person and of a firm, and what is advised.
 *
 * @param unit the unit that it belongs to in records, for example {@code u00}
 * @param version grows when wordings change, so that answers are compared with their like only
 * @param bands title and meaning of each band
 */
public record Diagnostic(
    String unit,
    String version,
    List<Dimension> dimensions,
    List<Level> levels,
    Map<Band, BandWords> bands,
    List<Questionnaire> questionnaires) {

  /**
   * One of the nine things that are looked at.
   *
   * @param shortTitle one or two words, for the radar
   */
  public record Dimension(String id, String title, String shortTitle, String about) {}

  /** Where in a firm something is lived: individual, team, leadership, organisation. */
  public record Level(String id, String title, String about) {}

  /** How a band is called and what it means. */
  public record BandWords(String title, String about) {}

  public Diagnostic {
    dimensions = List.copyOf(dimensions);
    levels = List.copyOf(levels);
    bands = Map.copyOf(bands);
    questionnaires = List.copyOf(questionnaires);
  }

  public Optional<Questionnaire> questionnaire(String id) {
    return questionnaires.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
