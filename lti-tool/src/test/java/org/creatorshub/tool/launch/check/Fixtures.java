package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Launches as files: a base, and what differs from it as a JSON merge patch (RFC 7396). */
final class Fixtures {
  static final Path ROOT = Path.of("src/test/resources/launches");

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern TIME = Pattern.compile("\\$now([+-][0-9]+)?");

  private Fixtures() {}

  static List<Path> in(String folder) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  static ObjectNode base(String name) {
    return (ObjectNode) read(ROOT.resolve("base").resolve(name + ".json"));
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** null removes; the text "$null" puts a null. */
  static void patch(ObjectNode target, JsonNode patch) {
    patch
        .properties()
        .forEach(
            entry -> {
              JsonNode change = entry.getValue();
              if (change.isNull()) {
                target.remove(entry.getKey());
              } else if (change.isObject() && target.path(entry.getKey()).isObject()) {
                patch((ObjectNode) target.get(entry.getKey()), change);
              } else {
                target.set(entry.getKey(), change);
              }
            });
  }

  /** Puts in times relative to now, and what only this play knows. */
  static JsonNode fill(ObjectNode claims, Instant now, Map<String, String> known) {
    ObjectNode filled = claims.deepCopy();
    claims
        .properties()
        .forEach(
            entry -> {
              String text = entry.getValue().asText();
              Matcher time = TIME.matcher(text);
              if (time.matches()) {
                long shift = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
                filled.put(entry.getKey(), now.getEpochSecond() + shift);
              } else if (known.containsKey(text)) {
                filled.put(entry.getKey(), known.get(text));
              } else if (text.equals("$null")) {
                filled.putNull(entry.getKey());
              }
            });
    return filled;
  }
}
