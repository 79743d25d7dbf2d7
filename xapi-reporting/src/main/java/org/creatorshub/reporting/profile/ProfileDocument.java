package org.creatorshub.reporting.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.creatorshub.reporting.statement.Vocabulary;

/** The profile, as it is published at its own address and by every installation. */
public final class ProfileDocument {
  /** When this version was made; a changed rule is a new version. */
  private static final String MADE = "2026-11-21T00:00:00Z";

  private static final String ANY = Vocabulary.BASE + "patterns/any";

  private ProfileDocument() {}

  /** A term or a template, for people: its name and what it means. */
  public record Entry(String name, String meaning) {}

  /** The templates of statements, in the order of a learner's way. */
  public static List<Entry> templates() {
    return Template.ALL.stream()
        .map(template -> new Entry(template.name(), template.definition()))
        .toList();
  }

  /** The terms that are ours. */
  public static List<Entry> concepts() {
    return Concepts.ALL.stream()
        .map(concept -> new Entry(concept.label(), concept.definition()))
        .toList();
  }

  /** JSON-LD ({@code application/ld+json}), the same bytes every time. */
  public static String json() {
    try {
      return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(document());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of plain values is always JSON", e);
    }
  }

  private static ObjectNode document() {
    ObjectNode profile = Words.object(Vocabulary.BASE);
    profile.put("@context", "https://w3id.org/xapi/profiles/context").put("type", "Profile");
    profile.put("conformsTo", "https://w3id.org/xapi/profiles#1.0");
    Words.describe(
        profile,
        "Creators' Hub",
        "Statements of a course that is opened from an LMS by LTI: pages, tests, portfolio work"
            + " and the results that go back.");
    profile.putObject("author").put("type", "Organization").put("name", "Creators' Hub");
    profile
        .putArray("versions")
        .addObject()
        .put("id", Vocabulary.PROFILE_VERSION)
        .put("generatedAtTime", MADE);
    ArrayNode concepts = profile.putArray("concepts");
    Concepts.ALL.forEach(concept -> concepts.add(concept.json()));
    ArrayNode templates = profile.putArray("templates");
    Template.ALL.forEach(template -> templates.add(template.json()));
    ArrayNode patterns = profile.putArray("patterns");
    patterns.add(any());
    patterns.add(run());
    return profile;
  }

  private static ObjectNode any() {
    ObjectNode any = pattern(ANY, "any statement", "Any statement of this profile.", false);
    Words.list(
        any, "alternates", Template.ALL.stream().map(one -> Template.id(one.name())).toList());
    return any;
  }

  /** So wide that no crash and no late delivery can break it. */
  private static ObjectNode run() {
    ObjectNode run =
        pattern(
            Vocabulary.BASE + "patterns/run",
            "run",
            "What a learner does in one registration, in any order.",
            true);
    return run.put("oneOrMore", ANY);
  }

  private static ObjectNode pattern(String id, String label, String definition, boolean primary) {
    ObjectNode pattern = Words.object(id);
    pattern.put("type", "Pattern").put("inScheme", Vocabulary.PROFILE_VERSION);
    pattern.put("primary", primary);
    Words.describe(pattern, label, definition);
    return pattern;
  }
}
