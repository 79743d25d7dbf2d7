package org.creatorshub.tool.deeplink;

import java.util.List;

/**
 * What the picker's page shows.
 *
 * @param again name of the activity that is chosen again; empty text for a new one
 * @param later units that are not yet written
 * @param dateZone the zone chosen for the dates; empty text until one is
 * @param handed the course as a file, where the LMS wants one
 */
public record PickerView(
    Accepts accepts,
    String again,
    List<PickerRow> rows,
    List<Offer> later,
    List<Fault> faults,
    List<Zones.Zone> zones,
    String dateZone,
    Handing.Handed handed) {
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

  /** True where the course goes over as a file. */
  public boolean handsOver() {
    return handed instanceof Handing.Handed.File;
  }

  /** True where it will, once it is made. */
  public boolean handsOverLater() {
    return handed instanceof Handing.Handed.Later;
  }

  /** Why the choice is not free, one sentence each. */
  public List<String> limits() {
    if (accepts.onlyFiles()) {
      return switch (handed) {
        case Handing.Handed.File file -> List.of();
        case Handing.Handed.Later(String sentence) -> List.of(sentence);
        case Handing.Handed.None(String sentence) -> List.of(sentence);
      };
    }
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
