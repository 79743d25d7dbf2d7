package org.creatorshub.tool.deeplink;

import java.util.List;
import java.util.Map;

/**
 * One thing to choose, with what stands in its fields.
 *
 * @param placed how activities that open it are called in this course already
 * @param faults sentence per field
 */
public record PickerRow(
    Offer offer,
    List<String> placed,
    boolean checked,
    String title,
    String text,
    boolean graded,
    String points,
    boolean released,
    String opens,
    String due,
    Map<String, String> faults) {
  public PickerRow {
    placed = List.copyOf(placed);
    faults = Map.copyOf(faults);
  }

  /** What is wrong with a field; empty text when nothing is. */
  public String fault(String field) {
    return faults.getOrDefault(field, "");
  }

  /** Whether its settings are shown without asking. */
  public boolean open() {
    return checked || !faults.isEmpty();
  }

  public String already() {
    return placed.isEmpty() ? "" : "Already in this course: " + String.join(", ", placed) + ".";
  }
}
