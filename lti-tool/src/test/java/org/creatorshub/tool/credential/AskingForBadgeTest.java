package org.creatorshub.tool.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditSearch;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.proof.VcJwt;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskingForBadgeTest {
  private static final AskingForBadge.Choices NOTHING = AskingForBadge.Choices.NOTHING;
  private static final Actor TEACHER = new Actor("a teacher", "test");
  private final BadgeDesk desk = new BadgeDesk();

  @Test
  void givesABadgeForAPassedTestAndAHandedInTask() {
    desk.earned(82);
    assertThat(ask("u07")).isEqualTo("");
    assertThat(desk.only().state()).isEqualTo(Badge.State.ISSUED);
  }

  @Test
  void refusesWhatIsNotEarnedWhoIsNoLearnerAndWhatDoesNotExist() {
    assertThat(ask("u07")).isEqualTo("PORT-63");
    desk.portfolios.text(desk.learner, "A plan");
    assertThat(ask("u07")).isEqualTo("PORT-63");
    desk.earned(69);
    assertThat(ask("u07")).isEqualTo("PORT-63");
    assertThat(ask("u99")).isEqualTo("PORT-62");
    var teacher = Fixtures.person(Role.INSTRUCTOR, UUID.randomUUID());
    assertThat(rule(desk.asking.ask(teacher, "u07", NOTHING))).isEqualTo("PORT-61");
  }

  @Test
  void givesNothingTwice() {
    desk.earned(82);
    assertThat(ask("u07")).isEqualTo("");
    assertThat(ask("u07")).isEqualTo("PORT-64");
    assertThat(desk.badges.ofPerson(desk.learner.platform(), desk.learner.person())).hasSize(1);
  }

  @Test
  void letsATeacherLookFirstAtTheWholeModule() {
    desk.earned(82);
    assertThat(ask("module")).isEqualTo("");
    assertThat(desk.only().state()).isEqualTo(Badge.State.WAITING);
    Place elsewhere = new Place(desk.learner.platform(), desk.learner.person(), UUID.randomUUID());
    assertThat(rule(desk.deciding.confirm(elsewhere, desk.only().id(), TEACHER)))
        .isEqualTo("PORT-67");
    assertThat(rule(desk.deciding.confirm(place(), desk.only().id(), TEACHER))).isEqualTo("");
    assertThat(desk.only().state()).isEqualTo(Badge.State.ISSUED);
    assertThat(json().path("credentialSubject").path("creditsEarned").asDouble()).isEqualTo(6);
    assertThat(rule(desk.deciding.confirm(place(), desk.only().id(), TEACHER)))
        .isEqualTo("PORT-67");
  }

  @Test
  void tellsTheLearnerWhyATeacherDeclined() {
    desk.earned(82);
    ask("module");
    assertThat(rule(desk.deciding.decline(place(), desk.only().id(), " \n", TEACHER)))
        .isEqualTo("PORT-66");
    assertThat(rule(desk.deciding.decline(place(), desk.only().id(), "Show the\nledger.", TEACHER)))
        .isEqualTo("");
    assertThat(desk.only().reason()).contains("Show the ledger.");
    assertThat(ask("module")).isEqualTo("");
  }

  @Test
  void withdrawsForEverybodyAndKeepsTheReason() {
    desk.earned(82).issued(false, false);
    StatusPlace status = desk.only().issued().orElseThrow().status();
    assertThat(rule(desk.deciding.revoke(place(), desk.only().id(), "Copied work", TEACHER)))
        .isEqualTo("");
    assertThat(desk.lists.revoked(status)).contains(true);
    assertThat(desk.log.find(new AuditSearch(Optional.empty(), "", Optional.empty(), 10)))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo("badge withdrawn");
              assertThat(entry.detail()).isEqualTo("Copied work");
            });
    assertThat(rule(desk.deciding.revoke(place(), desk.only().id(), "Again", TEACHER)))
        .isEqualTo("PORT-68");
  }

  @Test
  void looksAgainAfterAWithdrawalWhateverTheCourseHasSet() {
    desk.earned(82).issued(false, false);
    desk.deciding.revoke(place(), desk.only().id(), "Copied work", TEACHER);
    desk.badges.setApproval(place(), "u07", false);
    assertThat(ask("u07")).isEqualTo("");
    assertThat(desk.badges.ofPerson(desk.learner.platform(), desk.learner.person()))
        .extracting(Badge::state)
        .containsExactly(Badge.State.REVOKED, Badge.State.WAITING);
  }

  @Test
  void namesNobodyUnlessTheLearnerWantsIt() {
    desk.earned(82).issued(false, false);
    ObjectNode credential = json();
    credential.remove("proof"); // random letters
    assertThat(credential.toString())
        .doesNotContain("Ana")
        .doesNotContain("ana@")
        .doesNotContain("\"result\"")
        .doesNotContain("\"identifier\"")
        .doesNotContain(desk.learner.person().toString())
        .doesNotContain(desk.learner.pseudonym().toString());
  }

  @Test
  void holdsASaltedHashAndTheResultWhereTheLearnerWantsIt() {
    desk.earned(82).issued(true, true);
    var subject = json().path("credentialSubject");
    var identity = subject.path("identifier").get(0);
    String salt = identity.path("salt").asText();
    assertThat(salt).hasSize(32);
    assertThat(identity.path("identityHash").asText())
        .isEqualTo(IdentityHash.of("ana@example.edu", salt));
    assertThat(subject.path("result").get(0).path("value").asText()).isEqualTo("82");
    assertThat(subject.path("result").get(0).path("value").isTextual()).isTrue();
  }

  @Test
  void refusesWhatIsNoAddressAndWhatIsNoLink() {
    desk.earned(82);
    for (String email : List.of("ana", "ana@", "@example.edu", "a b@example.edu", "a@b@c.de")) {
      assertThat(asked(email, false, "")).as(email).isEqualTo("PORT-65");
    }
    assertThat(asked("", false, "http://example.org/")).isEqualTo("PORT-50");
    assertThat(asked("", false, "javascript:alert(1)")).isEqualTo("PORT-50");
  }

  @Test
  void keepsNoAddressOnlyItsHash() {
    desk.earned(82).issued(true, false);
    assertThat(desk.only().identity().orElseThrow().hash()).startsWith("sha256$").hasSize(71);
    assertThat(desk.only().toString().toLowerCase(Locale.ROOT)).doesNotContain("ana@example");
  }

  @Test
  void namesWorkAndAPageOnlyWhereTheLearnerWantsIt() {
    desk.earned(82);
    assertThat(asked("", true, "https://example.org/plan")).isEmpty();
    var evidence = json().path("evidence");
    assertThat(evidence).hasSize(2);
    assertThat(evidence.get(0).path("name").asText()).isNotEmpty();
    assertThat(evidence.get(0).path("narrative").asText()).contains(Fingerprint.of("A plan").hex());
    assertThat(evidence.get(0).has("id")).isFalse();
    assertThat(evidence.get(1).path("id").asText()).isEqualTo("https://example.org/plan");
  }

  @Test
  void endsWhenTheCourseSaysSo() {
    desk.earned(82).issued(false, false);
    assertThat(json().has("validUntil")).isFalse();
    BadgeDesk other = new BadgeDesk();
    other.badges.setYears(Place.of(other.learner), "u07", Optional.of(3));
    Badge.Issued issued = other.earned(82).issued(false, false);
    assertThat(AchievementJson.read(issued.credential()).path("validUntil").asText())
        .isEqualTo("2029-11-21T12:00:00Z");
    assertThat(VcJwt.read(issued.token()).orElseThrow().claims().path("exp").asLong())
        .isEqualTo(Instant.parse("2029-11-21T12:00:00Z").getEpochSecond());
  }

  @Test
  void putsTheWordsOfATeacherIntoTheBadgeOnlyIfTheLearnerTakesThem() {
    desk.earned(82).issued(false, false);
    String id = json().path("id").asText();
    assertThat(rule(desk.endorsing.endorse(place(), desk.only().id(), " ", TEACHER)))
        .isEqualTo("PORT-69");
    assertThat(rule(desk.endorsing.endorse(place(), UUID.randomUUID(), "Good", TEACHER)))
        .isEqualTo("PORT-79");
    Place elsewhere = new Place(desk.learner.platform(), desk.learner.person(), UUID.randomUUID());
    assertThat(rule(desk.endorsing.endorse(elsewhere, desk.only().id(), "Good", TEACHER)))
        .isEqualTo("PORT-79");
    desk.endorsing.endorse(place(), desk.only().id(), "Not wanted", TEACHER);
    UUID unwanted =
        desk.endorsements.ofCourse(place().platform(), place().course()).getFirst().id();
    assertThat(rule(desk.endorsing.answer(Fixtures.learner(), unwanted, true)))
        .isEqualTo("PORT-79");
    assertThat(rule(desk.endorsing.answer(desk.learner, unwanted, false))).isEmpty();
    assertThat(json().has("endorsement")).isFalse();
    desk.endorsed("Led the team.");
    desk.endorsed("Found the cheap channel.");
    assertThat(json().path("id").asText()).isEqualTo(id);
    assertThat(json().path("endorsement")).hasSize(2);
    assertThat(json().at("/endorsement/0/credentialSubject/id").asText()).isEqualTo(id);
    assertThat(json().path("endorsement").toString()).doesNotContain("Not wanted");
  }

  @Test
  void hashesAsTheSpecificationDoes() {
    assertThat(IdentityHash.of("a@example.com", "Kosher"))
        .isEqualTo("sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hub.example.edu",
        "https://localhost",
        "https://127.0.0.1",
        "https://10.0.0.8:8443",
        "https://[::1]",
        "https://hub",
        "https://hub.local"
      })
  void givesNoneWhereStrangersCouldNotCheckIt(String base) {
    BadgeDesk inside = new BadgeDesk(new Issuer(URI.create(base), "X", false));
    inside.earned(82);
    assertThat(rule(inside.asking.ask(inside.learner, "u07", NOTHING))).isEqualTo("PORT-60");
  }

  @Test
  void saysInADemonstrationThatItIsOne() {
    BadgeDesk demo = new BadgeDesk(new Issuer(URI.create("http://localhost:8080"), "Demo", true));
    String credential = demo.earned(82).issued(false, false).credential();
    assertThat(credential)
        .contains("did:web:localhost%3A8080")
        .contains("\"name\":\"Demonstration: ")
        .contains("attests nothing");
  }

  @Test
  void verifiesWithFormerKeysAndSignsWithANewOneAfterAYear() {
    desk.earned(82).issued(false, false);
    String first = desk.keys.signing(IssuerKey.Kind.ED25519).kid();
    desk.clock.pass(Duration.ofDays(366));
    String second = desk.keys.signing(IssuerKey.Kind.ED25519).kid();
    assertThat(second).isNotEqualTo(first);
    assertThat(desk.documents.did()).contains(first).contains(second);
    assertThat(desk.stored.all())
        .filteredOn(key -> key.kid().equals(first))
        .allMatch(key -> key.privateKey().isEmpty());
    desk.keys.withdraw(first);
    assertThat(desk.documents.did()).doesNotContain(first);
  }

  @Test
  void withdrawsWhatAKeySignedThatWasTakenBack() {
    Badge.Issued issued = desk.earned(82).issued(false, false);
    String kid = desk.keys.signing(IssuerKey.Kind.RS256).kid();
    TakingBackKey taking = new TakingBackKey(desk.keys, desk.badges, desk.deciding, desk.log);
    assertThat(taking.takeBack(kid, TEACHER)).hasValue(1);
    assertThat(taking.takeBack(kid, TEACHER)).isEmpty();
    assertThat(desk.lists.revoked(issued.status())).contains(true);
    assertThat(desk.only().state()).isEqualTo(Badge.State.REVOKED);
    assertThat(desk.keys.signing(IssuerKey.Kind.RS256).kid()).isNotEqualTo(kid);
    assertThat(ask("u07")).isEqualTo("");
  }

  private String asked(String email, boolean work, String link) {
    return rule(
        desk.asking.ask(desk.learner, "u07", new AskingForBadge.Choices(email, false, work, link)));
  }

  private String ask(String key) {
    return rule(desk.asking.ask(desk.learner, key, NOTHING));
  }

  private Place place() {
    return Place.of(desk.learner);
  }

  private ObjectNode json() {
    return AchievementJson.read(desk.only().issued().orElseThrow().credential());
  }

  private static String rule(Outcome<Badge> outcome) {
    return outcome instanceof Outcome.Refused<Badge>(String id, String sentence) ? id : "";
  }
}
