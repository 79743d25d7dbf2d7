package org.creatorshub.content.inspection.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.inspection.container.Entry;
import org.creatorshub.content.inspection.general.Subject;

/** PKG-75: what H5P asks of a package of content. */
public record H5pRules(Subject subject) {
  private static final String RULE = "PKG-75";
  private static final String FILE = "h5p.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The endings that H5P takes as content, as its core lists them. */
  private static final Set<String> CONTENT =
      Set.of(
          "json", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "eot", "ttf", "woff", "woff2",
          "otf", "webm", "mp4", "ogg", "mp3", "m4a", "wav", "txt", "pdf", "rtf", "doc", "docx",
          "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "csv", "diff", "patch", "swf", "md",
          "textile", "vtt", "webvtt", "gltf", "glb");

  /** Checks the description and the endings of the content. */
  public void check() throws IOException {
    Optional<JsonNode> root = json(FILE);
    root.ifPresent(this::description);
    if (!subject.has("content/content.json")) {
      fault(FILE, "There is no content/content.json.");
    } else {
      json("content/content.json");
    }
    for (Entry entry : subject.zip().files()) {
      if (entry.name().startsWith("content/") && !CONTENT.contains(entry.ending())) {
        fault(entry.name(), "H5P takes no file of this kind as content.");
      }
    }
  }

  private Optional<JsonNode> json(String entry) throws IOException {
    Optional<String> text = subject.text(entry);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(JSON.readTree(text.get()));
    } catch (JsonProcessingException e) {
      fault(entry, "It is no JSON: " + e.getOriginalMessage());
      return Optional.empty();
    }
  }

  private void description(JsonNode root) {
    for (String name : List.of("title", "language", "mainLibrary")) {
      if (root.path(name).asText("").isBlank()) {
        fault(FILE, "There is no " + name + ".");
      }
    }
    if (!root.path("embedTypes").isArray() || root.path("embedTypes").isEmpty()) {
      fault(FILE, "There are no embedTypes.");
    }
    boolean main = false;
    for (JsonNode library : root.path("preloadedDependencies")) {
      String name = library.path("machineName").asText("");
      main |= name.equals(root.path("mainLibrary").asText("-"));
      if (!name.matches("[A-Za-z0-9.-]{1,255}")
          || !library.path("majorVersion").isIntegralNumber()
          || !library.path("minorVersion").isIntegralNumber()) {
        fault(FILE, "A library lacks its name or version.");
      }
    }
    if (!main) {
      fault(FILE, "The main library is not among the dependencies.");
    }
  }

  private void fault(String entry, String sentence) {
    subject.findings().fault(RULE, entry, 0, sentence);
  }
}
