package org.creatorshub.content.reading;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names that formulas of one lab may use, in order. */
final class CalcNames {
  private static final Set<String> TAKEN = Set.of("and", "or");

  private final Set<String> names = new LinkedHashSet<>();

  Set<String> known() {
    return names;
  }

  /** The id of an input or result, known to the formulas that follow. */
  String add(Fields fields) {
    String id = fields.shaped("id", Fields.NAME, "a name of a–z, 0–9 and _, a letter first");
    if (TAKEN.contains(id)) {
      fields.fault("id", "AUTH-01", "\"" + id + "\" joins conditions. Choose another name.");
    } else if (!id.isEmpty() && !names.add(id)) {
      fields.fault(
          "id", "AUTH-01", "The name \"" + id + "\" is given twice in this lab. Keep one.");
    }
    return id;
  }
}
