package org.creatorshub.tool.deeplink;

import java.util.List;

/**
 * What the picker's page shows.
 *
 * @param again name of the activity that is chosen again; empty text for a new one
 * @param later units that are not yet written
 * @param dateZone the zone chosen for the dates; empty text until one is
 */
public record PickerView(
    Accepts accepts,
    String again,
    List<PickerRow> rows,
    List<Offer> later,
    List<Fault> faults,
    List<Zones.Zone> zones,
    String dateZone) {
  public PickerView {
    rows = List.copyOf(rows);
    later = List.copyOf(later);
    faults = List.copyOf(faults);
    zones = List.copyOf(zones);
  }

  /** Check boxes where several may be chosen, else one of a set. */
  public String control() {
    return accepts.several() ? "checkbox" : "radio";
  }

  public boolean canAdd() {
    return accepts.links() && !rows.isEmpty();
  }

  /** Why the choice is not free, one sentence each. */
  public List<String> limits() {
    return accepts.limits(rows.size() > 1);
  }

  public String zoneFault() {
    return faults.stream()
        .filter(fault -> fault.field().equals("zone"))
        .map(Fault::sentence)
        .findFirst()
        .orElse("");
  }
}
