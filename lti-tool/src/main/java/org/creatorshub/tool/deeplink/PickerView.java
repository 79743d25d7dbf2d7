package org.creatorshub.tool.deeplink;

import java.util.List;

/** What the picker's page shows; its buttons say what will happen. */
public record PickerView(DeepLinkRequest request, List<UnitOffer> units) {
  public PickerView {
    units = List.copyOf(units);
  }

  public List<UnitOffer> offered() {
    return units.stream().filter(UnitOffer::offered).toList();
  }

  public List<UnitOffer> later() {
    return units.stream().filter(unit -> !unit.offered()).toList();
  }

  /** Check boxes where several may be chosen, else one of a set. */
  public String control() {
    return request.takesSeveral() && offered().size() > 1 ? "checkbox" : "radio";
  }

  public boolean canAdd() {
    return request.takesLinks() && !offered().isEmpty();
  }

  public boolean offersGrades() {
    return request.takesGrades() && offered().stream().anyMatch(UnitOffer::graded);
  }

  public String addGraded() {
    return "Add " + what() + " (100 points" + (several() ? " each)" : ")");
  }

  public String addUngraded() {
    // Beside the graded button, which names the unit, "it" says enough.
    return "Add " + (offersGrades() && offered().size() == 1 ? "it" : what()) + " without a grade";
  }

  private String what() {
    if (offered().size() == 1) {
      return "‘" + offered().getFirst().title() + "’";
    }
    return several() ? "the chosen units" : "the chosen unit";
  }

  private boolean several() {
    return control().equals("checkbox");
  }
}
