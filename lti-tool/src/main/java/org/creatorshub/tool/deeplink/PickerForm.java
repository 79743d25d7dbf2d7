package org.creatorshub.tool.deeplink;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the picker's form sends; a field that comes twice counts once. */
record PickerForm(Map<String, List<String>> fields) {
  /** More is on no page of ours; the rest of a flood is not read. */
  static final int MOST = 100;

  PickerForm {
    fields = Map.copyOf(fields);
  }

  boolean cancels() {
    return first("do").equals("cancel");
  }

  /** Ids of what was ticked, each once. */
  Set<String> chosen() {
    Set<String> chosen = new LinkedHashSet<>();
    fields.getOrDefault("unit", List.of()).stream().limit(MOST).forEach(chosen::add);
    return chosen;
  }

  String text(String field, Offer offer) {
    return first(field + "-" + offer.id()).strip();
  }

  boolean ticked(String field, Offer offer) {
    return fields.containsKey(field + "-" + offer.id());
  }

  String zone() {
    return first("zone").strip();
  }

  private String first(String name) {
    List<String> values = fields.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }
}
