package org.creatorshub.tool.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.creatorshub.tool.proof.DataIntegrity;
import org.creatorshub.tool.proof.Multikey;
import org.creatorshub.tool.proof.PngChunks;
import org.creatorshub.tool.proof.StatusBits;
import org.creatorshub.tool.proof.SvgText;
import org.junit.jupiter.api.Test;

class PublicDocumentsTest {
  private final BadgeDesk desk = new BadgeDesk();

  @Test
  void listsTheKeyThatSignedUnderItsWholeAddress() {
    ObjectNode badge = AchievementJson.read(desk.earned(82).issued(false, false).credential());
    String method = badge.path("proof").get(0).path("verificationMethod").asText();
    JsonNode did = AchievementJson.read(desk.documents.did());
    assertThat(did.path("id").asText()).isEqualTo("did:web:hub.example.edu");
    assertThat(did.path("assertionMethod").get(0).asText()).isEqualTo(method);
    assertThat(did.path("verificationMethod").get(0).path("id").asText()).isEqualTo(method);
    String key = did.path("verificationMethod").get(0).path("publicKeyMultibase").asText();
    assertThat(method).endsWith("#" + key);
    assertThat(
            desk.proofs.verify(
                badge,
                DataIntegrity.proofOf(badge).orElseThrow(),
                Multikey.read(key).orElseThrow()))
        .isInstanceOf(DataIntegrity.Verdict.Intact.class);
  }

  @Test
  void showsOneTokenKeyAtItsOwnAddressAndNoPrivateHalf() {
    desk.earned(82).issued(false, false);
    String kid = desk.keys.signing(IssuerKey.Kind.RS256).kid();
    JsonNode key = AchievementJson.read(desk.documents.key(kid).orElseThrow());
    assertThat(key.path("kid").asText())
        .isEqualTo("https://hub.example.edu/credentials/keys/" + kid + ".json");
    Set<String> members = new TreeSet<>();
    key.fieldNames().forEachRemaining(members::add);
    assertThat(members).containsExactly("alg", "e", "iss", "kid", "kty", "n", "use");
    assertThat(desk.documents.key("nobody's")).isEmpty();
    assertThat(desk.documents.keySet()).contains(kid);
  }

  @Test
  void namesTheSkillOfEscoWhoseAddressWasLookedUpAndNoOther() {
    ObjectNode badge = AchievementJson.read(desk.earned(82).issued(false, false).credential());
    JsonNode alignments = badge.path("credentialSubject").path("achievement").path("alignment");
    List<String> skills = new ArrayList<>();
    alignments.forEach(
        one -> {
          if (one.path("targetType").asText().equals("ext:ESCO")) {
            skills.add(one.path("targetName").asText() + " " + one.path("targetUrl").asText());
          }
        });
    assertThat(skills).containsExactly("name a skill http://data.europa.eu/esco/skill/1");
  }

  @Test
  void flipsOneBitInASignedListThatBelongsToTheSameIssuer() {
    StatusPlace place = desk.earned(82).issued(false, false).status();
    assertThat(bit(place)).isZero();
    desk.lists.revoke(place, desk.clock.instant());
    assertThat(bit(place)).isEqualTo(1);
    assertThat(desk.documents.status(2)).isEqualTo(Optional.empty());
  }

  private int bit(StatusPlace place) {
    ObjectNode list = AchievementJson.read(desk.documents.status(place.list()).orElseThrow());
    assertThat(list.path("issuer").asText()).isEqualTo(desk.issuer.did());
    assertThat(DataIntegrity.proofOf(list)).isPresent();
    return StatusBits.read(list.path("credentialSubject").path("encodedList").asText())
        .orElseThrow()
        .at(place.position())
        .orElseThrow();
  }

  @Test
  void keepsTheMeaningOfABadgeAtItsAddress() {
    Badge.Issued issued = desk.earned(82).issued(false, true);
    JsonNode inBadge =
        AchievementJson.read(issued.credential()).path("credentialSubject").path("achievement");
    ObjectNode kept = desk.documents.achievement("u07", issued.version()).orElseThrow();
    assertThat(inBadge.path("id").asText())
        .endsWith("/credentials/achievements/u07/" + issued.version());
    assertThat(kept.path("criteria")).isEqualTo(inBadge.path("criteria"));
    assertThat(kept.has("resultDescription")).isFalse();
    assertThat(desk.documents.achievement("case", desk.course.version())).isEmpty();
  }

  @Test
  void publishesTheOutcomesThatBadgesPointTo() {
    OutcomeFramework framework = new OutcomeFramework(desk.course, desk.issuer);
    String id = framework.documentId().toString();
    JsonNode whole = AchievementJson.read(desk.documents.outcomes(id).orElseThrow());
    assertThat(whole.path("CFDocument").path("title").asText()).contains("What was earned");
    for (JsonNode item : whole.path("CFItems")) {
      assertThat(desk.documents.outcome(item.path("identifier").asText())).isPresent();
    }
    assertThat(desk.documents.outcomes("other")).isEmpty();
  }

  @Test
  void handsOutPicturesThatCarryTheBadge() throws IOException {
    String credential = desk.earned(82).issued(false, false).credential();
    TakingBadge.File png = take("png");
    assertThat(PngChunks.extract(png.bytes())).contains(credential);
    assertThat(ImageIO.read(new ByteArrayInputStream(png.bytes())).getWidth())
        .isEqualTo(BadgePicture.PIXELS);
    assertThat(SvgText.extract(take("svg").bytes())).contains(credential);
    assertThat(new String(take("json").bytes(), StandardCharsets.UTF_8)).isEqualTo(credential);
    assertThat(desk.taking.take(desk.learner, desk.only().id(), "exe")).isEmpty();
    assertThat(
            desk.taking.take(
                org.creatorshub.tool.portfolio.Fixtures.learner(), desk.only().id(), "png"))
        .isEmpty();
    assertThat(desk.taking.all(desk.learner)).hasSize(4);
  }

  private TakingBadge.File take(String form) {
    return desk.taking.take(desk.learner, desk.only().id(), form).orElseThrow();
  }
}
