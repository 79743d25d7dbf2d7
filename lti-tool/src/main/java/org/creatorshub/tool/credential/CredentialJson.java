package org.creatorshub.tool.credential;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.proof.PinnedContexts;

/** A badge as Open Badges 3.0 writes it, before it is signed; it names nobody (PORT-25). */
public final class CredentialJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCHEMA =
      "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
  private static final String ENDORSEMENT_SCHEMA =
      "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_endorsementcredential_schema.json";
  private final Issuer issuer;

  public CredentialJson(Issuer issuer) {
    this.issuer = issuer;
  }

  /**
   * What goes into one badge.
   *
   * @param achievement as {@link AchievementJson} writes it
   * @param until when it ends
   * @param wanted what the learner wants in it
   */
  record Content(
      ObjectNode achievement,
      double credits,
      StatusPlace status,
      Instant at,
      Optional<Instant> until,
      Badge wanted) {}

  /**
   * The credential.
   *
   * @param id its own
   * @param subject whose it is: a random name that stands nowhere else
   */
  ObjectNode of(Content content, UUID id, UUID subject) {
    String at = content.at().truncatedTo(ChronoUnit.SECONDS).toString();
    ObjectNode json = JSON.createObjectNode();
    json.putArray("@context")
        .add(PinnedContexts.CREDENTIALS)
        .add(PinnedContexts.BADGES)
        .add(PinnedContexts.EXTENSIONS);
    json.put("id", "urn:uuid:" + id);
    json.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
    json.put("name", content.achievement().path("name").asText());
    json.set("issuer", profile());
    json.put("validFrom", at);
    json.put("awardedDate", at);
    content.until().ifPresent(until -> json.put("validUntil", until.toString()));
    subject(json.putObject("credentialSubject"), content, subject);
    json.putArray("credentialSchema")
        .addObject()
        .put("id", SCHEMA)
        .put("type", "1EdTechJsonSchemaValidator2019");
    status(json.putObject("credentialStatus"), content.status());
    content
        .wanted()
        .evidence()
        .forEach(one -> evidence(json.withArray("evidence").addObject(), one));
    return json;
  }

  /** What a teacher says of a badge, before it is signed; the teacher is not named. */
  ObjectNode endorsement(ObjectNode badge, UUID id, String comment, Instant at) {
    ObjectNode json = JSON.createObjectNode();
    json.set("@context", badge.path("@context"));
    json.put("id", "urn:uuid:" + id);
    json.putArray("type").add("VerifiableCredential").add("EndorsementCredential");
    json.put("name", "Endorsement: " + badge.path("name").asText());
    json.put("description", "Words of a teacher of the course, signed by " + issuer.name() + ".");
    json.set("issuer", profile());
    json.put("validFrom", at.toString());
    ObjectNode subject = json.putObject("credentialSubject");
    subject.put("id", badge.path("id").asText());
    subject.putArray("type").add("EndorsementSubject");
    subject.put("endorsementComment", comment);
    json.putArray("credentialSchema")
        .addObject()
        .put("id", ENDORSEMENT_SCHEMA)
        .put("type", "1EdTechJsonSchemaValidator2019");
    return json;
  }

  private static void evidence(ObjectNode json, Evidence evidence) {
    evidence.address().ifPresent(address -> json.put("id", address));
    json.putArray("type").add("Evidence");
    json.put("name", evidence.name());
    json.put("narrative", evidence.narrative());
  }

  /** The issuer as it stands in every badge. */
  ObjectNode profile() {
    ObjectNode profile = JSON.createObjectNode();
    profile.put("id", issuer.did());
    profile.putArray("type").add("Profile");
    profile.put("name", issuer.name());
    profile.put("url", issuer.at("/credentials/issuer"));
    return profile;
  }

  private static void subject(ObjectNode json, Content content, UUID subject) {
    json.put("id", "urn:uuid:" + subject);
    json.putArray("type").add("AchievementSubject");
    content
        .wanted()
        .identity()
        .ifPresent(
            identity ->
                json.putArray("identifier")
                    .addObject()
                    .put("type", "IdentityObject")
                    .put("hashed", true)
                    .put("identityType", "emailAddress")
                    .put("identityHash", identity.hash())
                    .put("salt", identity.salt()));
    if (content.credits() > 0) {
      json.put("creditsEarned", content.credits());
    }
    ObjectNode achievement = content.achievement().deepCopy();
    json.set("achievement", achievement);
    content.wanted().result().ifPresent(percent -> result(json, achievement, percent));
  }

  private static void result(ObjectNode json, ObjectNode achievement, String percent) {
    String id = achievement.path("id").asText() + "#result";
    ObjectNode description = achievement.putArray("resultDescription").addObject();
    description.put("id", id);
    description.putArray("type").add("ResultDescription");
    description.put("name", "Best result of the unit test");
    description.put("resultType", "Percent");
    description.put("valueMin", "0").put("valueMax", "100");
    ObjectNode result = json.putArray("result").addObject();
    result.putArray("type").add("Result");
    result.put("resultDescription", id);
    result.put("value", percent);
    result.put("status", "Completed");
  }

  private void status(ObjectNode json, StatusPlace place) {
    String list = issuer.at("/credentials/status/" + place.list());
    json.put("id", list + "#" + place.position());
    json.put("type", "BitstringStatusListEntry");
    json.put("statusPurpose", "revocation");
    json.put("statusListIndex", String.valueOf(place.position()));
    json.put("statusListCredential", list);
  }
}
