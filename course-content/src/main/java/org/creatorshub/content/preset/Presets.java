package org.creatorshub.content.preset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The presets for one course. */
public final class Presets {
  private static final String TRIED =
      "Written from documentation and published code. Nobody has imported these packages into a"
          + " live LMS for us yet; names in your version may differ.";
  private final String json;
  private final List<Preset> all;

  private Presets(String json) {
    this.json = json;
    this.all = read(json);
  }

  /**
   * With the names of the files of a course.
   *
   * @param stem course id and language, the start of every file name
   */
  public static Presets of(String stem) {
    try (InputStream in = Presets.class.getResourceAsStream("presets.json")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new Presets(new String(bytes, StandardCharsets.UTF_8).replace("{stem}", stem));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the order in which they are shown. */
  public List<Preset> all() {
    return all;
  }

  public Optional<Preset> find(String id) {
    return all.stream().filter(preset -> preset.id().equals(id)).findFirst();
  }

  /** How far they can be trusted, a sentence or two for people. */
  public static String tried() {
    return TRIED;
  }

  /** The same for programs: the file {@code presets.json} beside the packages. */
  public String json() {
    return json;
  }

  /** The same for people who have nothing but the folder: the file {@code README.txt}. */
  public String readme() {
    StringBuilder text = new StringBuilder("WHICH FILE FOR WHICH LMS\n\n").append(TRIED);
    text.append("\nThe same for programs: presets.json.\n");
    all.forEach(preset -> text.append('\n').append(section(preset)));
    return text.toString();
  }

  private static String section(Preset preset) {
    StringBuilder text = new StringBuilder(preset.name() + ": " + preset.file() + "\n");
    text.append("  ").append(preset.why()).append('\n');
    preset
        .others()
        .forEach(o -> text.append("  Or ").append(o.file() + ": ").append(o.when() + "\n"));
    text.append("  Steps\n");
    for (int i = 0; i < preset.steps().size(); i++) {
      text.append("    ").append(i + 1).append(". ").append(preset.steps().get(i)).append('\n');
    }
    text.append("  Settings\n");
    preset.settings().forEach(s -> text.append("    - ").append(words(s)).append('\n'));
    text.append("  What counts as done\n");
    preset.completion().forEach(c -> text.append("    - ").append(c).append('\n'));
    return text.toString();
  }

  private static String words(Preset.Setting setting) {
    String why = setting.why().isEmpty() ? "" : " (" + setting.why() + ")";
    return setting.name() + ": " + setting.value() + why;
  }

  private static List<Preset> read(String json) {
    try {
      return list(new ObjectMapper().readTree(json), Presets::preset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Preset preset(JsonNode node) {
    return new Preset(
        text(node, "id"),
        text(node, "name"),
        text(node, "file"),
        text(node, "why"),
        list(node.path("others"), one -> new Preset.Other(text(one, "file"), text(one, "when"))),
        list(node.path("steps"), JsonNode::asText),
        list(
            node.path("settings"),
            one -> new Preset.Setting(text(one, "name"), text(one, "value"), text(one, "why"))),
        list(node.path("completion"), JsonNode::asText));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asText("");
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reading) {
    return StreamSupport.stream(array.spliterator(), false).map(reading).toList();
  }
}
