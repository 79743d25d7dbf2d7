package org.creatorshub.content.packaging.player;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The style sheet and the parts of the script, as they lie in the jar. */
final class Assets {
  private Assets() {}

  static String text(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Missing in the build: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** One classic script: it must work from a folder, where browsers load no modules. */
  static String player(Host host) {
    return host.parts().stream()
        .map(part -> text(part + ".js"))
        .collect(Collectors.joining("\n", "var hub = {};\n", ""));
  }
}
