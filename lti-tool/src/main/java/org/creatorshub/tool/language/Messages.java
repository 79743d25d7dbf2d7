package org.creatorshub.tool.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of one language: a file with a key and a pattern in each line. */
record Messages(Map<String, Message> byKey) {

  static Messages read(String tag, Locale locale) {
    Properties lines = lines(tag);
    return new Messages(
        lines.stringPropertyNames().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), key -> Message.of(lines.getProperty(key), locale))));
  }

  /** As they stand in the file. */
  static Properties lines(String tag) {
    String file = "/messages/" + tag + ".properties";
    Properties lines = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Texts are missing: " + file);
      }
      Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
      lines.load(text);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + file, e);
    }
  }

  Optional<Message> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
