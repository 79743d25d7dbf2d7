package org.creatorshub.tool.credential;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.credential.IssuerKey.Kind;
import org.creatorshub.tool.proof.PinnedContexts;
import org.creatorshub.tool.proof.StatusBits;

/** What strangers read to check a badge: who signs, with which keys, and what was withdrawn. */
public final class PublicDocuments {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Issuer issuer;
  private final IssuerKeys keys;
  private final StatusLists lists;
  private final Definitions definitions;
  private final IssuingBadge issuing;
  private final OutcomeFramework outcomes;
  private final Course course;
  private final Clock clock;
  private final Map<Integer, Signed> signed = new ConcurrentHashMap<>();

  private record Signed(List<Integer> withdrawn, Instant hour, String json) {}

  /** What it stands on. */
  public record Parts(
      Issuer issuer,
      IssuerKeys keys,
      StatusLists lists,
      Definitions definitions,
      IssuingBadge issuing,
      OutcomeFramework outcomes) {}

  public PublicDocuments(Parts parts, Course course, Clock clock) {
    this.issuer = parts.issuer();
    this.keys = parts.keys();
    this.lists = parts.lists();
    this.definitions = parts.definitions();
    this.issuing = parts.issuing();
    this.outcomes = parts.outcomes();
    this.course = course;
    this.clock = clock;
  }

  /** The issuer's keys, current and former (did:web, Controlled Identifiers 1.0). */
  String did() {
    ObjectNode json = JSON.createObjectNode();
    json.putArray("@context")
        .add("https://www.w3.org/ns/did/v1")
        .add("https://w3id.org/security/multikey/v1");
    json.put("id", issuer.did());
    ArrayNode methods = json.putArray("verificationMethod");
    ArrayNode assertions = json.putArray("assertionMethod");
    for (IssuerKey key : keys.published()) {
      if (key.kind() == Kind.ED25519) {
        ObjectNode method = methods.addObject();
        method.put("id", issuer.method(key.kid()));
        method.put("type", "Multikey");
        method.put("controller", issuer.did());
        method.put("publicKeyMultibase", key.publicKey());
        assertions.add(issuer.method(key.kid()));
      }
    }
    return json.toString();
  }

  /** One public key for tokens, at the address that their {@code kid} names. */
  Optional<String> key(String kid) {
    return keys.published(kid)
        .filter(key -> key.kind() == Kind.RS256)
        .map(key -> jwk(key).toString());
  }

  /** All public keys for tokens. */
  String keySet() {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode all = json.putArray("keys");
    keys.published().stream()
        .filter(key -> key.kind() == Kind.RS256)
        .forEach(key -> all.add(jwk(key)));
    return json.toString();
  }

  private ObjectNode jwk(IssuerKey key) {
    return AchievementJson.read(key.publicKey())
        .put("kid", issuer.at("/credentials/keys/" + key.kid() + ".json"))
        .put("iss", issuer.did());
  }

  /** The issuer as Open Badges describes it. */
  String profile() {
    ObjectNode json = JSON.createObjectNode();
    json.putArray("@context").add(PinnedContexts.CREDENTIALS).add(PinnedContexts.BADGES);
    json.setAll(new CredentialJson(issuer).profile());
    return json.toString();
  }

  /** What a version of an achievement meant when badges were given for it. */
  Optional<ObjectNode> achievement(String key, String version) {
    return definitions
        .find(key, version)
        .filter(kept -> !key.equals(CASE))
        .map(kept -> AchievementJson.read(kept.json()));
  }

  /** A list of withdrawn badges, signed; the signature is made again when something changed. */
  Optional<String> status(int list) {
    Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
    return lists
        .revokedOf(list)
        .map(
            withdrawn -> {
              Signed known = signed.get(list);
              if (known == null
                  || !known.withdrawn().equals(withdrawn)
                  || !known.hour().equals(hour)) {
                known = new Signed(withdrawn, hour, statusJson(list, withdrawn, hour).toString());
                signed.put(list, known);
              }
              return known.json();
            });
  }

  private ObjectNode statusJson(int list, List<Integer> withdrawn, Instant at) {
    String address = issuer.at("/credentials/status/" + list);
    ObjectNode json = JSON.createObjectNode();
    json.putArray("@context").add(PinnedContexts.CREDENTIALS);
    json.put("id", address);
    json.putArray("type").add("VerifiableCredential").add("BitstringStatusListCredential");
    json.put("issuer", issuer.did());
    json.put("validFrom", at.toString());
    json.putObject("credentialSubject")
        .put("id", address + "#list")
        .put("type", "BitstringStatusList")
        .put("statusPurpose", "revocation")
        .put("encodedList", StatusBits.of(withdrawn).encoded());
    return issuing.signed(json, at);
  }

  private static final String CASE = "case";

  /** The outcomes of the course as a CASE package. */
  Optional<String> outcomes(String id) {
    return outcomes.documentId().toString().equals(id)
        ? Optional.of(outcomes.document(firstUsed()).toString())
        : Optional.empty();
  }

  /** One outcome. */
  Optional<String> outcome(String id) {
    return outcomes.item(id, firstUsed()).map(Object::toString);
  }

  private Instant firstUsed() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return definitions.keep(CASE, course.version(), "{}", now).at();
  }
}
