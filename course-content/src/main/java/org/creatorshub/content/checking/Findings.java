package org.creatorshub.content.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creatorshub.content.course.Fault;
import org.creatorshub.content.course.Origins;
import org.creatorshub.content.course.Place;

/** Collects findings with the place of the id that they concern. */
final class Findings {
  private final Origins origins;
  private final List<Finding> found = new ArrayList<>();

  Findings(Origins origins) {
    this.origins = origins;
  }

  void fault(String id, String rule, String message) {
    add(true, origins.of(id), rule, message);
  }

  void warning(String id, String rule, String message) {
    add(false, origins.of(id), rule, message);
  }

  void fault(Place place, String rule, String message) {
    add(true, place, rule, message);
  }

  void warning(Place place, String rule, String message) {
    add(false, place, rule, message);
  }

  private void add(boolean blocking, Place place, String rule, String message) {
    found.add(new Finding(blocking, Fault.at(place, rule, message)));
  }

  List<Finding> sorted() {
    return found.stream()
        .sorted(
            Comparator.comparing((Finding finding) -> finding.fault().file())
                .thenComparing(finding -> finding.fault().line()))
        .toList();
  }
}
