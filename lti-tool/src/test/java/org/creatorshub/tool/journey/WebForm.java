package org.creatorshub.tool.journey;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form as a browser holds it.
 *
 * @param values what would be sent now, by field
 * @param picks what a field offers to choose from; nothing for fields to type into
 */
record WebForm(
    URI action, boolean posts, Map<String, List<String>> values, Map<String, List<String>> picks) {
  static final String BOUNDARY = "----creators-hub-journey";

  private static final Pattern FIELD =
      Pattern.compile(
          "<input\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>|<textarea\\b([^>]*)>(.*?)</textarea>",
          Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

  /** Reads the form whose opening tag has these attributes. */
  static WebForm of(URI page, String attributes, String content) {
    WebForm form =
        new WebForm(
            page.resolve(attribute(attributes, "action")),
            attribute(attributes, "method").equals("post"),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    Matcher field = FIELD.matcher(content);
    while (field.find()) {
      if (field.group(1) != null) {
        form.readInput(field.group(1));
      } else if (field.group(2) != null) {
        form.readSelect(attribute(field.group(2), "name"), field.group(3));
      } else {
        form.put(attribute(field.group(4), "name"), unescaped(field.group(5)));
      }
    }
    return form;
  }

  private void readInput(String attributes) {
    String name = attribute(attributes, "name");
    String value = attribute(attributes, "value");
    if (!attributes.matches("(?s).*type=\"(radio|checkbox)\".*")) {
      put(name, value);
      return;
    }
    offer(name, value);
    if (attributes.endsWith(" checked")) {
      put(name, value);
    }
  }

  private void readSelect(String name, String content) {
    Matcher option = OPTION.matcher(content);
    while (option.find()) {
      String value = attribute(option.group(1), "value");
      if (!value.isEmpty()) {
        offer(name, value);
      }
      if (option.group(1).endsWith(" selected")) {
        put(name, value);
      }
    }
    values.putIfAbsent(name, new ArrayList<>(List.of("")));
  }

  private void put(String name, String value) {
    values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    picks.computeIfAbsent(name, key -> new ArrayList<>());
  }

  private void offer(String name, String value) {
    picks.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  /** The same form with this field changed. */
  WebForm with(String name, String... changed) {
    Map<String, List<String>> copy = new LinkedHashMap<>(values);
    copy.put(name, List.of(changed));
    return new WebForm(action, posts, copy, picks);
  }

  /** The same fields for another address. */
  WebForm to(URI address) {
    return new WebForm(address, true, values, picks);
  }

  String value(String name) {
    return values.get(name).getFirst();
  }

  /** What stands in the fields of this prefix, without order; empty fields count as unanswered. */
  Map<String, List<String>> filled(String prefix) {
    return values.entrySet().stream()
        .filter(field -> field.getKey().startsWith(prefix))
        .map(field -> Map.entry(field.getKey(), chosen(field.getValue())))
        .filter(field -> !field.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<String> chosen(List<String> sent) {
    return sent.stream().filter(value -> !value.isEmpty()).sorted().toList();
  }

  String urlEncoded() {
    return values.entrySet().stream()
        .flatMap(
            field ->
                field.getValue().stream()
                    .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  /** The form with one chosen file, as {@code multipart/form-data}. */
  byte[] multipart(String fileField, String fileName, byte[] file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream(file.length + 2_000);
    values.forEach(
        (name, sent) -> {
          if (!name.equals(fileField)) {
            sent.forEach(value -> part(body, "name=\"" + name + "\"", utf8(value)));
          }
        });
    part(body, "name=\"" + fileField + "\"; filename=\"" + fileName + "\"", file);
    body.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
    return body.toByteArray();
  }

  private static void part(ByteArrayOutputStream body, String what, byte[] content) {
    body.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what));
    body.writeBytes(utf8("\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(utf8("\r\n"));
  }

  static String attribute(String attributes, String name) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
    return found.find() ? unescaped(found.group(1)) : "";
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
