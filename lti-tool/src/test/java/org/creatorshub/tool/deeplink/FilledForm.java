package org.creatorshub.tool.deeplink;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The picker's form as a browser sends it. */
final class FilledForm {
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  /** Ticks these and leaves their fields as they stand at first. */
  static FilledForm choosing(String... units) {
    FilledForm form = new FilledForm().with("do", "add").with("unit", units);
    for (String unit : units) {
      form.with("title-" + unit, "Unit " + unit)
          .with("text-" + unit, "Summary")
          .with("graded-" + unit, "yes")
          .with("points-" + unit, "100")
          .with("released-" + unit, "yes")
          .with("opens-" + unit, "")
          .with("due-" + unit, "");
    }
    return form;
  }

  static PickerForm cancelling() {
    return new FilledForm().with("do", "cancel").form();
  }

  FilledForm with(String name, String... values) {
    fields.put(name, List.of(values));
    return this;
  }

  FilledForm without(String name) {
    fields.remove(name);
    return this;
  }

  PickerForm form() {
    return new PickerForm(fields);
  }
}
