package org.creatorshub.reporting.forwarding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A body as a receiving store reads it.
 *
 * @param files the bytes by the hash that came with them, as ISO 8859-1
 */
record MixedBody(String json, Map<String, String> files) {

  static MixedBody of(String contentType, byte[] body) {
    if (!contentType.startsWith("multipart/mixed")) {
      return new MixedBody(new String(body, UTF_8), Map.of());
    }
    String boundary = contentType.replaceAll(".*boundary=\"?([^\"]+)\"?.*", "$1");
    String text = new String(body, ISO_8859_1);
    String end = "--" + boundary + "--\r\n";
    if (!text.endsWith(end)) {
      throw new AssertionError("The body has no end");
    }
    String parts = text.substring(0, text.length() - end.length());
    List<String> all = List.of(parts.split(Pattern.quote("--" + boundary + "\r\n"), -1));
    Map<String, String> files = new HashMap<>();
    all.subList(2, all.size())
        .forEach(part -> files.put(header(part, "X-Experience-API-Hash"), data(part)));
    return new MixedBody(new String(data(all.get(1)).getBytes(ISO_8859_1), UTF_8), files);
  }

  private static String header(String part, String name) {
    String heads = part.substring(0, part.indexOf("\r\n\r\n"));
    return heads.replaceAll("(?s).*" + name + ": ([^\r]*).*", "$1");
  }

  private static String data(String part) {
    return part.substring(part.indexOf("\r\n\r\n") + 4, part.length() - 2);
  }
}
