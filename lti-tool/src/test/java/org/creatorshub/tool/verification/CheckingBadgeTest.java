package org.creatorshub.tool.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.creatorshub.tool.credential.BadgeDesk;
import org.creatorshub.tool.credential.IssuerKey;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.proof.Multikey;
import org.creatorshub.tool.proof.StatusBits;
import org.creatorshub.tool.registration.AskingOutside;
import org.creatorshub.tool.registration.SafeAddresses;
import org.creatorshub.tool.verification.Report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CheckingBadgeTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DID = "did:web:badges.example.org:issuers:a";
  private static final String DOCUMENT = "https://badges.example.org/issuers/a/did.json";
  private static final String LIST = "https://badges.example.org/status/1";

  private final BadgeDesk desk = new BadgeDesk();
  private final Map<String, String> web = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final KeyPair foreign = pair();

  @Test
  void findsABadgeOfOursGenuineInEveryForm() {
    var issued = desk.earned(82).issued(false, false);
    assertThat(verdict(issued.credential())).isEqualTo(Verdict.GENUINE);
    assertThat(verdict(issued.token())).isEqualTo(Verdict.GENUINE);
    assertThat(desk.only().state().name()).isEqualTo("ISSUED");
    assertThat(asked).as("nobody is asked about our own badges").isEmpty();
  }

  @Test
  void seesEveryChange() throws IOException {
    String credential = desk.earned(82).issued(false, false).credential();
    assertThat(changed(credential, json -> json.put("name", "Better")))
        .isEqualTo(Verdict.NOT_VALID);
    assertThat(changed(credential, json -> json.put("validFrom", "2020-01-01T00:00:00Z")))
        .isEqualTo(Verdict.NOT_VALID);
    assertThat(changed(credential, json -> json.put("grade", "A"))).isEqualTo(Verdict.NOT_VALID);
    assertThat(changed(credential, json -> json.remove("proof"))).isEqualTo(Verdict.NOT_VALID);
    assertThat(changed(credential, json -> json.remove("credentialStatus")))
        .isEqualTo(Verdict.NOT_VALID);
    assertThat(changed(credential, json -> json.withObject("issuer").put("id", DID)))
        .isEqualTo(Verdict.NOT_VALID);
  }

  @Test
  void seesAChangedToken() {
    String token = desk.earned(82).issued(false, false).token();
    char last = token.charAt(token.length() - 10);
    String other =
        token.substring(0, token.length() - 10)
            + (last == 'A' ? 'B' : 'A')
            + token.substring(token.length() - 9);
    assertThat(verdict(other)).isEqualTo(Verdict.NOT_VALID);
  }

  @Test
  void saysWhenItWasWithdrawn() {
    var issued = desk.earned(82).issued(false, false);
    desk.lists.revoke(issued.status(), desk.clock.instant());
    assertThat(check(issued.credential(), "").steps())
        .anyMatch(step -> step.words().contains("has withdrawn it"));
    assertThat(verdict(issued.credential())).isEqualTo(Verdict.NOT_VALID);
    assertThat(verdict(issued.token())).isEqualTo(Verdict.NOT_VALID);
  }

  @Test
  void trustsFormerKeysAndNoneThatWasTakenBack() {
    String credential = desk.earned(82).issued(false, false).credential();
    String kid = desk.keys.signing(IssuerKey.Kind.ED25519).kid();
    desk.clock.pass(Duration.ofDays(400));
    desk.keys.signing(IssuerKey.Kind.ED25519);
    assertThat(verdict(credential)).isEqualTo(Verdict.GENUINE);
    desk.keys.withdraw(kid);
    assertThat(check(credential, "").steps()).anyMatch(step -> step.words().contains("taken back"));
    assertThat(verdict(credential)).isEqualTo(Verdict.NOT_VALID);
  }

  @Test
  void recognisesWhoseItIs() {
    String credential = desk.earned(82).issued(true, false).credential();
    assertThat(check(credential, "Ana@example.edu").verdict()).isEqualTo(Verdict.GENUINE);
    assertThat(check(credential, "bob@example.edu").verdict()).isEqualTo(Verdict.NOT_VALID);
  }

  @Test
  void readsWhatATeacherSaysOfABadge() throws IOException {
    desk.earned(82).issued(false, false);
    String credential = desk.endorsed("Ana led the team.").credential();
    assertThat(verdict(credential)).isEqualTo(Verdict.GENUINE);
    assertThat(check(credential, "").steps())
        .anyMatch(
            step -> step.words().contains("“Ana led the team.” Signed by Example University."));
    JsonNode said = JSON.readTree(credential).path("endorsement").get(0);
    assertThat(verdict(said.toString())).as("by itself").isEqualTo(Verdict.GENUINE);
    assertThat(verdict(said.toString().replace("Ana led", "Bob led"))).isEqualTo(Verdict.NOT_VALID);
    assertThat(verdict(credential.replace("Ana led", "Bob led"))).isEqualTo(Verdict.NOT_VALID);
  }

  @Test
  void believesNoWordsAboutAnotherBadge() throws IOException {
    desk.earned(82).issued(false, false);
    JsonNode said =
        JSON.readTree(desk.endorsed("Ana led the team.").credential()).path("endorsement").get(0);
    publishKeys();
    Report report =
        checking(Set.of(DID))
            .check(utf8(theirs(json -> json.withArray("endorsement").add(said))), "");
    assertThat(report.verdict()).isEqualTo(Verdict.NOT_VALID);
    assertThat(report.steps()).anyMatch(step -> step.words().contains("about another badge"));
  }

  @Test
  void looksAtTheDatesOfOthers() {
    publishKeys();
    assertThat(verdict(theirs(json -> {}))).isEqualTo(Verdict.NOT_CERTAIN); // not known to us
    assertThat(verdict(theirs(json -> json.put("validUntil", "2026-11-21T11:59:59Z"))))
        .isEqualTo(Verdict.NOT_VALID);
    assertThat(verdict(theirs(json -> json.put("validFrom", "2026-11-21T12:00:01Z"))))
        .isEqualTo(Verdict.NOT_VALID);
    assertThat(verdict(theirs(json -> json.put("validFrom", "yesterday"))))
        .isEqualTo(Verdict.NOT_VALID);
  }

  @Test
  void callsGenuineWhatAKnownIssuerSigned() {
    publishKeys();
    String badge = theirs(json -> {});
    assertThat(checking(Set.of(DID)).check(utf8(badge), "").verdict()).isEqualTo(Verdict.GENUINE);
    assertThat(asked).containsOnly(DOCUMENT);
  }

  @Test
  void believesTheIssuersDocumentAndNotTheKeyInTheBadge() {
    publishKeys();
    web.computeIfPresent(
        DOCUMENT, (address, json) -> json.replace("\"assertionMethod\"", "\"authentication\""));
    assertThat(verdict(theirs(json -> {}))).isEqualTo(Verdict.NOT_CERTAIN);
    assertThat(check(theirs(json -> {}), "").steps())
        .anyMatch(step -> step.words().contains("does not list this key"));
  }

  @Test
  void readsTheListsOfOthersIfTheySignedThem() {
    publishKeys();
    web.put(LIST, list(DID, List.of(5)).toString());
    assertThat(verdict(theirs(status("4")))).isEqualTo(Verdict.NOT_CERTAIN);
    assertThat(verdict(theirs(status("5")))).isEqualTo(Verdict.NOT_VALID);
    web.put(LIST, list("did:web:evil.example", List.of()).toString());
    assertThat(verdict(theirs(status("5")))).isEqualTo(Verdict.NOT_VALID);
    web.put(LIST, "{}");
    assertThat(verdict(theirs(status("5")))).isEqualTo(Verdict.NOT_VALID);
  }

  @Test
  void asksNoMachineInsideAPrivateNetwork() {
    String badge = theirs(json -> {}).replace("badges.example.org", "inside.example.org");
    assertThat(verdict(badge)).isEqualTo(Verdict.NOT_CERTAIN);
    assertThat(asked).isEmpty();
    for (String did :
        List.of(
            "did:web:127.0.0.1",
            "did:web:localhost%3A8080",
            "did:web:169.254.169.254",
            "did:web:%5B%3A%3A1%5D",
            "did:web:user%40x")) {
      assertThat(verdict(theirs(json -> {}).replace(DID, did))).isNotEqualTo(Verdict.GENUINE);
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void fetchesNoVocabulary() {
    publishKeys();
    String badge =
        theirs(json -> {})
            .replace(
                "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
                "https://badges.example.org/vocabulary");
    assertThat(verdict(badge)).isEqualTo(Verdict.NOT_CERTAIN);
    assertThat(asked).isEmpty();
  }

  @Test
  @Timeout(30)
  void staysPoliteAboutNonsense() {
    assertThat(verdict("")).isEqualTo(Verdict.UNREADABLE);
    assertThat(verdict("hello")).isEqualTo(Verdict.UNREADABLE);
    assertThat(verdict("{\"a\":1}")).isEqualTo(Verdict.NOT_VALID);
    assertThat(verdict("{\"a\":1,\"a\":2}")).isEqualTo(Verdict.UNREADABLE);
    assertThat(verdict("{\"a\":".repeat(5_000))).isEqualTo(Verdict.UNREADABLE);
    assertThat(verdict("[".repeat(100_000))).isEqualTo(Verdict.UNREADABLE);
    assertThat(verdict("a.b.c")).isEqualTo(Verdict.UNREADABLE);
    assertThat(verdict("<svg><script>alert(1)</script></svg>")).isEqualTo(Verdict.UNREADABLE);
    assertThat(checking(Set.of()).check(new byte[10 << 20], "").verdict())
        .isEqualTo(Verdict.UNREADABLE);
    assertThat(verdict("{\"@context\":\"https://w3id.org/openbadges/v2\"}"))
        .isEqualTo(Verdict.UNREADABLE);
  }

  private Verdict verdict(String sent) {
    return check(sent, "").verdict();
  }

  private Report check(String sent, String email) {
    return checking(Set.of()).check(utf8(sent), email);
  }

  private CheckingBadge checking(Set<String> known) {
    ToolAddress tool = new ToolAddress(URI.create("https://hub.example.edu"), false);
    AskingOutside outside =
        new AskingOutside(
            new SafeAddresses(tool, CheckingBadgeTest::lookedUp),
            call -> {
              asked.add(call.address().toString());
              String body = web.get(call.address().toString());
              return body == null
                  ? new Transport.Failed("nobody there")
                  : new Transport.Answered(200, Map.of(), body);
            });
    return new CheckingBadge(
        new OwnBadges(desk.issuer, desk.keys, desk.lists),
        new Stranger(outside),
        desk.proofs,
        known,
        desk.clock);
  }

  private Verdict changed(String credential, Consumer<ObjectNode> change) throws IOException {
    ObjectNode json = (ObjectNode) JSON.readTree(credential);
    change.accept(json);
    return verdict(json.toString());
  }

  /** A badge of another issuer, properly signed. */
  private String theirs(Consumer<ObjectNode> change) {
    ObjectNode json = JSON.createObjectNode();
    json.putArray("@context")
        .add("https://www.w3.org/ns/credentials/v2")
        .add("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")
        .add("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");
    json.put("id", "urn:uuid:0d0f6a5e-6f0c-4f3e-9a53-2f8c1b7f1a01");
    json.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
    json.put("validFrom", "2026-01-01T00:00:00Z");
    json.putObject("issuer").put("id", DID).put("name", "Others").putArray("type").add("Profile");
    ObjectNode subject = json.putObject("credentialSubject");
    subject.putArray("type").add("AchievementSubject");
    ObjectNode achievement = subject.putObject("achievement");
    achievement.put("id", "urn:uuid:3f1c5e8e-9b0e-4a7e-9f65-2d8a6c8a1a11");
    achievement.putArray("type").add("Achievement");
    achievement.put("name", "Theirs").put("description", "Something");
    achievement.putObject("criteria").put("narrative", "Done");
    change.accept(json);
    return signed(json).toString();
  }

  private static Consumer<ObjectNode> status(String index) {
    return json ->
        json.putObject("credentialStatus")
            .put("id", LIST + "#" + index)
            .put("type", "BitstringStatusListEntry")
            .put("statusPurpose", "revocation")
            .put("statusListIndex", index)
            .put("statusListCredential", LIST);
  }

  private ObjectNode list(String issuer, List<Integer> withdrawn) {
    ObjectNode json = JSON.createObjectNode();
    json.putArray("@context").add("https://www.w3.org/ns/credentials/v2");
    json.put("id", LIST).put("issuer", issuer);
    json.putArray("type").add("VerifiableCredential").add("BitstringStatusListCredential");
    json.putObject("credentialSubject")
        .put("id", LIST + "#list")
        .put("type", "BitstringStatusList")
        .put("statusPurpose", "revocation")
        .put("encodedList", StatusBits.of(withdrawn).encoded());
    return signed(json);
  }

  private ObjectNode signed(ObjectNode json) {
    return desk.proofs.sign(
        json,
        foreign.getPrivate(),
        DID + "#" + Multikey.of(foreign.getPublic()),
        Instant.parse("2026-01-01T00:00:00Z"));
  }

  private void publishKeys() {
    String method = DID + "#" + Multikey.of(foreign.getPublic());
    web.put(
        DOCUMENT,
        """
        {"id":"%s","verificationMethod":[{"id":"%s","type":"Multikey","controller":"%s","publicKeyMultibase":"%s"}],"assertionMethod":["%s"]}
        """
            .formatted(DID, method, DID, Multikey.of(foreign.getPublic()), method));
  }

  private static List<InetAddress> lookedUp(String host) {
    try {
      byte[] address =
          host.startsWith("inside") ? new byte[] {10, 0, 0, 1} : new byte[] {93, 1, 1, 1};
      return List.of(InetAddress.getByAddress(host, address));
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
