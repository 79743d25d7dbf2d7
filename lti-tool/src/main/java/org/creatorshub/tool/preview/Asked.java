package org.creatorshub.tool.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a browser asks of the preview.
 *
 * @param path without what chooses the view
 * @param answers true for the author's view, with the answers shown
 * @param form fields of the query or of what was posted
 */
record Asked(boolean posted, String path, boolean answers, Map<String, List<String>> form) {
  static final String ANSWERS = "/answers";

  static Asked of(String method, String address, String fields) {
    boolean answers = address.equals(ANSWERS) || address.startsWith(ANSWERS + "/");
    String path = answers ? address.substring(ANSWERS.length()) : address;
    return new Asked(method.equals("POST"), path, answers, parse(fields));
  }

  /** What every address of this view begins with. */
  String base() {
    return answers ? ANSWERS : "";
  }

  /** The same page in a view. */
  String in(boolean wanted) {
    return (wanted ? ANSWERS : "") + path;
  }

  List<String> parts() {
    return List.of(path.substring(1).split("/", -1));
  }

  String first(String name) {
    return form.getOrDefault(name, List.of("")).getFirst();
  }

  private static Map<String, List<String>> parse(String fields) {
    Map<String, List<String>> form = new LinkedHashMap<>();
    for (String field : fields.split("&", 2_000)) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        form.computeIfAbsent(decoded(field.substring(0, equals)), name -> new ArrayList<>())
            .add(decoded(field.substring(equals + 1)));
      }
    }
    return form;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
