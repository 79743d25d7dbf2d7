package org.creatorshub.content.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.creatorshub.content.course.GlossaryTerm;
import org.creatorshub.content.course.Licence;
import org.creatorshub.content.course.Mapping;
import org.yaml.snakeyaml.nodes.Node;

/** The course-wide lists: retired ids, misconceptions, glossary, licences, mappings. */
record Registers(Draft draft) {
  void read() {
    readRetired();
    each("misconceptions.yaml", this::misconception);
    // Twice, so that a term may link to one that follows it.
    each("glossary.yaml", this::termName);
    each("glossary.yaml", this::term);
    each("media.yaml", this::media);
    each("mapping.yaml", this::mapping);
  }

  void readRetired() {
    each("retired.yaml", this::retired);
  }

  private interface EntryReader {
    void read(YamlFile file, Node node);
  }

  private void each(String name, EntryReader reader) {
    YamlFile file = new YamlFile(draft, name);
    file.items().forEach(node -> reader.read(file, node));
  }

  private void retired(YamlFile file, Node node) {
    Fields fields = Fields.of(file, node, "id", "reason", "on");
    fields.text("reason");
    new Figures(fields).date("on");
    draft.retired.add(fields.shaped("id", Fields.ID, "an id"));
  }

  private void misconception(YamlFile file, Node node) {
    Fields fields = Fields.of(file, node, "code", "text");
    String code = fields.shaped("code", Fields.MISCONCEPTION, "a code like M-CPA-TIMES");
    if (draft.misconceptions.putIfAbsent(code, fields.localised("text")) != null) {
      fields.fault("code", "AUTH-01", "The code \"" + code + "\" is given twice. Keep one.");
    }
  }

  private void termName(YamlFile file, Node node) {
    Fields fields = Fields.any(file, node);
    if (fields.has("id") && fields.has("term")) {
      String id = fields.localId("id");
      if (draft.glossary.containsKey(id)) {
        fields.fault("id", "AUTH-01", "The term \"" + id + "\" is given twice. Keep one.");
      }
      draft.glossary.put(id, new GlossaryTerm(id, fields.localised("term"), ""));
    }
  }

  private void term(YamlFile file, Node node) {
    Fields fields = Fields.of(file, node, "id", "term", "text");
    String id = fields.text("id");
    draft.glossary.put(
        id, new GlossaryTerm(id, fields.localised("term"), fields.localised("text")));
  }

  private void mapping(YamlFile file, Node node) {
    Fields fields =
        Fields.of(file, node, "unit", "framework", "version", "name", "uri", "review_by");
    String framework = fields.text("framework");
    String uri = fields.optionalText("uri");
    String start = framework.equals("ESCO") ? "http://data.europa.eu/esco/" : "http";
    if (!uri.isEmpty() && !uri.startsWith(start)) {
      fields.fault("uri", "AUTH-16", "An address of " + framework + " starts with " + start + ".");
    }
    if (!fields.has("review_by")) {
      draft.fault(fields.place(), "AUTH-03", "The mapping has no review_by. Add a date.");
    }
    draft.mappings.add(
        new Mapping(
            fields.shaped("unit", Fields.ID, "an id"),
            framework,
            fields.text("version"),
            fields.text("name"),
            uri,
            new Figures(fields).date("review_by").orElse(LocalDate.MAX),
            fields.place()));
  }

  private void media(YamlFile file, Node node) {
    Fields fields =
        Fields.of(
            file,
            node,
            "file",
            "author",
            "licence",
            "licence_url",
            "source",
            "people",
            "ai",
            "change",
            "seen",
            "release",
            "tool",
            "date",
            "prompt",
            "disclosure");
    String path = fields.text("file");
    String address = fields.text("licence_url");
    draft.licences.add(
        new Licence(
            path,
            fields.text("author"),
            fields.text("licence"),
            address,
            fields.text("source"),
            Optional.of(fields.optionalText("disclosure")).filter(text -> !text.isEmpty())));
    if (!address.startsWith("https://")) {
      fields.fault("licence_url", "AUTH-04", "The licence needs a link that starts with https://.");
    }
    new Figures(fields).flag("people");
    if (new Figures(fields).flag("ai") && !fields.has("disclosure")) {
      fields.fault(
          "ai", "AUTH-04", "AI-made media need tool, date, prompt and disclosure. Add them.");
    }
    if (!draft.licensed.add(path)) {
      fields.fault("file", "AUTH-04", "\"" + path + "\" is listed twice. Keep one entry.");
    }
    if (path.endsWith(".mp4") || path.endsWith(".webm")) {
      draft.bytes(path, fields.place("file"));
    } else {
      draft.required(path, fields.place("file"));
    }
  }
}
