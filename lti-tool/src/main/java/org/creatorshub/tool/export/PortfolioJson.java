package org.creatorshub.tool.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Feedback;

/** The export as data: {@code portfolio.json} and {@code MANIFEST.json}. */
final class PortfolioJson {
  static final String FORMAT = "creatorshub-portfolio/1";

  private PortfolioJson() {}

  static Map<String, Object> of(Bundle bundle) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("schema", "portfolio.schema.json");
    json.put("dataAsOf", bundle.dataAsOf().toString());
    json.put("language", "en");
    json.put("course", bundle.course());
    json.put("installation", bundle.issuer());
    bundle.owner().ifPresent(name -> json.put("owner", Map.of("displayName", name)));
    json.put("items", bundle.items().stream().map(PortfolioJson::item).toList());
    json.put("results", bundle.results().stream().map(PortfolioJson::result).toList());
    if (!bundle.others().isEmpty()) {
      json.put("notes", bundle.others().stream().map(PortfolioJson::note).toList());
    }
    json.put("badges", bundle.badges().stream().map(badge -> "badges/" + badge.name()).toList());
    json.put("records", "statements.jsonl");
    json.put(
        "leftOut",
        bundle.notes()
            ? List.of()
            : List.of(Map.of("what", "private notes", "why", "not asked for")));
    return json;
  }

  static Map<String, Object> manifest(Bundle bundle, List<Archive.Entry> entries) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("dataAsOf", bundle.dataAsOf().toString());
    json.put(
        "howToCheck",
        "Each sha256 is the SHA-256 of the unpacked file. On Linux and macOS: sha256sum FILE or"
            + " shasum -a 256 FILE; on Windows: certutil -hashfile FILE SHA256.");
    json.put(
        "files",
        entries.stream()
            .map(
                entry -> {
                  Map<String, Object> file = new LinkedHashMap<>();
                  file.put("path", entry.path());
                  file.put("bytes", entry.bytes());
                  file.put("sha256", entry.sha256());
                  return file;
                })
            .toList());
    return json;
  }

  private static Map<String, Object> item(Item item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", "urn:uuid:" + item.id());
    json.put("origin", item.origin());
    json.put("unit", item.unit());
    json.put("unitTitle", item.unitTitle());
    json.put("title", item.title());
    json.put("words", item.words());
    json.put("alt", item.alt());
    json.put("outcomes", item.outcomes());
    if (!item.note().isEmpty()) {
      json.put("note", item.note());
    }
    json.put("versions", item.versions().stream().map(PortfolioJson::version).toList());
    if (!item.said().isEmpty()) {
      json.put("feedback", item.said().stream().map(PortfolioJson::said).toList());
    }
    return json;
  }

  private static Map<String, Object> said(Feedback.Said said) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", said.version());
    json.put("from", said.who());
    json.put("when", said.when());
    if (!said.mark().isEmpty()) {
      json.put("mark", said.mark());
    }
    json.put("comment", said.comment());
    json.put("criteria", said.lines().stream().map(PortfolioJson::criterion).toList());
    return json;
  }

  private static Map<String, Object> criterion(Feedback.Line line) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", line.title());
    json.put("level", line.level());
    json.put("points", line.points());
    json.put("descriptor", line.sentence());
    json.put("comment", line.comment());
    return json;
  }

  private static Map<String, Object> version(Item.Placed placed) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", placed.version().number());
    json.put("handedInAt", placed.at().toString());
    json.put("kind", placed.version().content().kind());
    json.put("path", placed.path());
    switch (placed.version().content()) {
      case Content.Text text -> json.put("words", placed.version().words());
      case Content.Link link -> json.put("address", link.address().toString());
      case Content.Upload upload -> {
        json.put("name", upload.file().name());
        json.put("mediaType", upload.file().kind().mediaType());
        json.put("sha256", upload.file().sha256());
      }
    }
    return json;
  }

  private static Map<String, Object> note(Bundle.Note note) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("subject", note.subject());
    json.put("title", note.title());
    json.put("text", note.text());
    return json;
  }

  private static Map<String, Object> result(Bundle.Result result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("unit", result.of().unit());
    json.put("title", result.title());
    json.put("pagesOpened", result.of().pages());
    json.put("pages", result.pages());
    json.put("attempts", result.of().attempts());
    result.of().best().ifPresent(best -> json.put("bestPercent", best));
    result.of().passed().ifPresent(passed -> json.put("passed", passed));
    result.of().lastSeen().ifPresent(at -> json.put("lastSeenAt", at.toString()));
    return json;
  }
}
