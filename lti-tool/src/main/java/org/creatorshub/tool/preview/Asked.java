package org.creatorshub.tool.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser asks of the preview.
 *
 * @param path without what chooses the view
 * @param language of a translation; empty for the course as it was written
 * @param answers true for the author's view, with the answers shown
 * @param form fields of the query or of what was posted
 */
record Asked(
    boolean posted, String path, String language, boolean answers, Map<String, List<String>> form) {
  static final String ANSWERS = "/answers";
  private static final Pattern LANGUAGE = Pattern.compile("/in-([a-z]{2,3})(?=/|$)");

  static Asked of(String method, String address, String fields) {
    Matcher matcher = LANGUAGE.matcher(address);
    String language = matcher.lookingAt() ? matcher.group(1) : "";
    String rest = language.isEmpty() ? address : address.substring(matcher.end());
    boolean answers = rest.equals(ANSWERS) || rest.startsWith(ANSWERS + "/");
    String path = answers ? rest.substring(ANSWERS.length()) : rest;
    return new Asked(
        method.equals("POST"), path.isEmpty() ? "/" : path, language, answers, parse(fields));
  }

  /** What every address of this view begins with. */
  String base() {
    return base(language, answers);
  }

  private static String base(String language, boolean answers) {
    return (language.isEmpty() ? "" : "/in-" + language) + (answers ? ANSWERS : "");
  }

  /** The same page in a view. */
  String in(boolean wanted) {
    return base(language, wanted) + path;
  }

  /** The same page in a language; empty for the course as it was written. */
  String in(String wanted) {
    return base(wanted, answers) + path;
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
