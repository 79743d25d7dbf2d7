package org.creatorshub.tool.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Mapping;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.tool.keys.Fingerprint;

/** An achievement as Open Badges 3.0 describes it, under an address that keeps its meaning. */
public final class AchievementJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DIGITS = 8;

  private final Course course;
  private final Issuer issuer;
  private final OutcomeFramework outcomes;
  private final Definitions definitions;
  private final Clock clock;

  public AchievementJson(
      Course course,
      Issuer issuer,
      OutcomeFramework outcomes,
      Definitions definitions,
      Clock clock) {
    this.course = course;
    this.issuer = issuer;
    this.outcomes = outcomes;
    this.definitions = definitions;
    this.clock = clock;
  }

  /**
   * An achievement in the words of today.
   *
   * @param version the course's, and a digest: other words are another version
   */
  record Versioned(String version, ObjectNode json) {}

  /** Today's words, kept from now on. */
  Versioned keep(Achievement achievement) {
    ObjectNode words = words(achievement);
    String digest = Fingerprint.of(words.toString()).hex().substring(0, DIGITS);
    String version = course.version() + "-" + digest;
    ObjectNode whole = JSON.createObjectNode();
    whole.put("id", issuer.at(path(achievement.key(), version)));
    whole.setAll(words);
    whole.put("version", version);
    whole
        .putObject("image")
        .put("id", issuer.at(path(achievement.key(), version) + "/badge.png"))
        .put("type", "Image")
        .put("caption", "A ring with one segment for each unit; those of this badge are filled");
    String kept =
        definitions.keep(achievement.key(), version, whole.toString(), clock.instant()).json();
    return new Versioned(version, read(kept));
  }

  static String path(String key, String version) {
    return "/credentials/achievements/" + key + "/" + version;
  }

  static ObjectNode read(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was kept is always JSON", e);
    }
  }

  private ObjectNode words(Achievement achievement) {
    ObjectNode json = JSON.createObjectNode();
    json.putArray("type").add("Achievement");
    json.put("achievementType", achievement.kind().word());
    json.put("name", (issuer.demo() ? "Demonstration: " : "") + achievement.name());
    json.put(
        "description",
        (issuer.demo() ? "Made in a demonstration with fictional people; it attests nothing. " : "")
            + achievement.description());
    json.put("inLanguage", course.language());
    json.putObject("criteria").put("narrative", achievement.criteria());
    if (achievement.credits() > 0) {
      json.put("creditsAvailable", achievement.credits());
    }
    ArrayNode alignments = json.putArray("alignment");
    achievement.outcomes().forEach(outcome -> outcome(alignments.addObject(), outcome));
    achievement.digcomp().forEach(code -> digcomp(alignments.addObject(), code));
    achievement.elsewhere().forEach(name -> elsewhere(alignments.addObject(), name));
    level(alignments.addObject());
    return json;
  }

  private void outcome(ObjectNode alignment, Outcome outcome) {
    alignment.putArray("type").add("Alignment");
    alignment.put("targetType", "CFItem");
    alignment.put("targetName", outcome.text());
    alignment.put("targetCode", outcome.id());
    alignment.put("targetFramework", course.title());
    alignment.put("targetUrl", outcomes.address(outcome));
  }

  private static void digcomp(ObjectNode alignment, String code) {
    alignment.putArray("type").add("Alignment");
    alignment.put("targetType", "ext:DigComp");
    alignment.put("targetName", DigComp.name(code));
    alignment.put("targetCode", code);
    alignment.put("targetFramework", "DigComp 2.2");
    alignment.put("targetUrl", DigComp.ADDRESS);
  }

  private static void elsewhere(ObjectNode alignment, Mapping name) {
    alignment.putArray("type").add("Alignment");
    alignment.put("targetType", "ext:" + name.framework());
    alignment.put("targetName", name.name());
    alignment.put("targetFramework", name.framework() + ", " + name.version());
    alignment.put("targetUrl", name.uri());
  }

  private static void level(ObjectNode alignment) {
    alignment.putArray("type").add("Alignment");
    alignment.put("targetType", "ext:EQFLevel");
    alignment.put("targetName", "EQF level 6");
    alignment.put("targetFramework", "EQF");
    alignment.put("targetUrl", "http://data.europa.eu/snb/eqf/6");
  }
}
