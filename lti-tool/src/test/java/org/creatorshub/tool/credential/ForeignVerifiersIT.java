package org.creatorshub.tool.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** PORT-21: programs of others say of our badges what we say of them. */
class ForeignVerifiersIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOON = "2026-11-21T12:30:00Z";
  private final BadgeDesk desk = new BadgeDesk();
  private final List<ForeignVerifiers.Case> cases = new ArrayList<>();

  @Test
  void agreeWithUsAboutEveryBadge() throws IOException {
    ForeignVerifiers.assumeInstalled();
    ObjectNode badge = AchievementJson.read(desk.earned(82).issued(false, true).credential());
    StatusPlace place = desk.only().issued().orElseThrow().status();
    Map<String, JsonNode> web = new HashMap<>();
    web.put("https://hub.example.edu/.well-known/did.json", json(desk.documents.did()));
    web.put(list(place), status(place));
    add("valid", badge, NOON);
    add("tampered", changed(badge, json -> json.put("name", "Something else")), NOON);
    add("wrong issuer", changed(badge, ForeignVerifiersIT::otherIssuer), NOON);
    add("future", changedAndSigned(badge, "validFrom", "2027-11-21T12:00:00Z"), NOON);
    add("expired", changedAndSigned(badge, "validUntil", "2026-11-21T12:10:00Z"), NOON);
    add("not expired", changedAndSigned(badge, "validUntil", "2027-11-21T12:10:00Z"), NOON);
    add("endorsed", AchievementJson.read(desk.endorsed("Led the team.").credential()), NOON);
    desk.lists.revoke(place, desk.clock.instant());
    cases.add(
        new ForeignVerifiers.Case("revoked", badge, NOON, Map.of(list(place), status(place))));
    JsonNode said = ForeignVerifiers.check(web, cases);
    for (String program : List.of("bazaar", "core")) {
      assertThat(good(said, program))
          .as(program + " " + said)
          .containsExactly("valid", "not expired", "endorsed");
      assertThat(said.path("answers").path("revoked").path(program).path("revoked").asBoolean())
          .as(program)
          .isTrue();
    }
    System.out.println("@digitalbazaar/vc and @digitalcredentials/verifier-core: " + said);
  }

  private List<String> good(JsonNode said, String program) {
    return cases.stream()
        .map(ForeignVerifiers.Case::name)
        .filter(name -> said.path("answers").path(name).path(program).path("good").asBoolean())
        .toList();
  }

  private void add(String name, JsonNode credential, String now) {
    cases.add(new ForeignVerifiers.Case(name, credential, now, Map.of()));
  }

  private static String list(StatusPlace place) {
    return "https://hub.example.edu/credentials/status/" + place.list();
  }

  private JsonNode status(StatusPlace place) throws IOException {
    return json(desk.documents.status(place.list()).orElseThrow());
  }

  private static void otherIssuer(ObjectNode badge) {
    ((ObjectNode) badge.path("issuer")).put("id", "did:web:evil.example");
  }

  private static ObjectNode changed(ObjectNode badge, Consumer<ObjectNode> change) {
    ObjectNode other = badge.deepCopy();
    change.accept(other);
    return other;
  }

  /** As if it had been issued so: signed by us. */
  private ObjectNode changedAndSigned(ObjectNode badge, String field, String moment) {
    ObjectNode bare = changed(badge, json -> json.put(field, moment));
    bare.remove("proof");
    return desk.issuing.signed(bare, Instant.parse("2026-11-21T12:00:00Z"));
  }

  private static JsonNode json(String text) throws IOException {
    return JSON.readTree(text);
  }
}
