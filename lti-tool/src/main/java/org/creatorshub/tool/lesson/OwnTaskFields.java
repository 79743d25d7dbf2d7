package org.creatorshub.tool.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.tool.own.OwnTaskForms;

/** Takes the fields of a task out of a form. */
final class OwnTaskFields {
  private OwnTaskFields() {}

  /** By field; an address to begin with takes the place of what was typed. */
  static Map<String, String> typed(OwnTask task, Map<String, List<String>> form) {
    Map<String, String> typed = new HashMap<>();
    form.forEach(
        (name, values) -> {
          if (name.startsWith(OwnTaskForms.PREFIX) && !values.isEmpty()) {
            typed.put(name.substring(OwnTaskForms.PREFIX.length()), values.getFirst());
          }
        });
    String wanted = form.getOrDefault("sample", List.of("")).getFirst();
    if (task instanceof OwnTask.LinkCheck links) {
      links.samples().stream()
          .filter(sample -> sample.id().equals(wanted))
          .forEach(sample -> put(sample, typed));
    }
    return form.getOrDefault("do", List.of("")).contains("reset") ? Map.of() : typed;
  }

  private static void put(OwnTask.Sample sample, Map<String, String> typed) {
    typed.put(OwnTask.ADDRESS, sample.address());
    typed.put(OwnTask.WHERE, sample.inside() ? "inside" : "");
  }
}
