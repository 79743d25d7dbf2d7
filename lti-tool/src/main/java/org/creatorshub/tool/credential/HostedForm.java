package org.creatorshub.tool.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;

/**
 * A badge as public documents of Open Badges 2.0, for backpacks such as Moodle's. Only for learners
 * who asked for it: the assertion is tied to a hash of their e-mail address.
 */
public final class HostedForm {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CONTEXT = "https://w3id.org/openbadges/v2";
  private final Issuer issuer;
  private final Badges badges;

  public HostedForm(Issuer issuer, Badges badges) {
    this.issuer = issuer;
    this.badges = badges;
  }

  /** The assertion, or what is left of it. */
  public sealed interface Answer {
    record Valid(String json) implements Answer {}

    /** It was withdrawn (answered with 410). */
    record Gone(String json) implements Answer {}
  }

  String address(UUID badge) {
    return issuer.at("/credentials/hosted/" + badge);
  }

  Optional<Answer> assertion(UUID id) {
    return badges.hosted(id).flatMap(this::answer);
  }

  private Optional<Answer> answer(Badge badge) {
    if (badge.state() == Badge.State.REVOKED) {
      ObjectNode gone = JSON.createObjectNode();
      gone.put("@context", CONTEXT).put("id", address(badge.id())).put("revoked", true);
      badge.reason().ifPresent(why -> gone.put("revocationReason", why));
      return Optional.of(new Answer.Gone(gone.toString()));
    }
    return badge
        .identity()
        .flatMap(tied -> badge.issued().map(issued -> assertion(badge, issued, tied)))
        .map(json -> new Answer.Valid(json.toString()));
  }

  private ObjectNode assertion(Badge badge, Badge.Issued issued, Identity tied) {
    ObjectNode json = JSON.createObjectNode();
    json.put("@context", CONTEXT).put("id", address(badge.id())).put("type", "Assertion");
    json.putObject("recipient")
        .put("type", "email")
        .put("hashed", true)
        .put("salt", tied.salt())
        .put("identity", tied.hash());
    json.put("badge", classAddress(badge.achievement(), issued.version()));
    json.putObject("verification").put("type", "HostedBadge");
    json.put("issuedOn", issued.at().toString());
    issued.until().ifPresent(until -> json.put("expires", until.toString()));
    return json;
  }

  private String classAddress(String key, String version) {
    return issuer.at("/credentials/hosted/classes/" + key + "/" + version);
  }

  /** The older form of an achievement. */
  String badgeClass(String key, String version, JsonNode achievement) {
    ObjectNode json = JSON.createObjectNode();
    json.put("@context", CONTEXT).put("id", classAddress(key, version)).put("type", "BadgeClass");
    json.set("name", achievement.path("name"));
    json.set("description", achievement.path("description"));
    json.set("image", achievement.path("image").path("id"));
    json.putObject("criteria").set("narrative", achievement.path("criteria").path("narrative"));
    json.put("issuer", issuer.at("/credentials/hosted/issuer"));
    ArrayNode alignments = json.putArray("alignment");
    for (JsonNode one : achievement.path("alignment")) {
      ObjectNode alignment = alignments.addObject();
      for (String field :
          new String[] {"targetName", "targetUrl", "targetFramework", "targetCode"}) {
        if (one.has(field)) {
          alignment.set(field, one.path(field));
        }
      }
    }
    return json.toString();
  }

  /** The older form of the issuer. */
  String issuerProfile() {
    return JSON.createObjectNode()
        .put("@context", CONTEXT)
        .put("id", issuer.at("/credentials/hosted/issuer"))
        .put("type", "Issuer")
        .put("name", issuer.name())
        .put("url", issuer.at("/credentials/issuer"))
        .toString();
  }
}
