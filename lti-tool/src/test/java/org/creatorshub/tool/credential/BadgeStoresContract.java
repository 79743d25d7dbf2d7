package org.creatorshub.tool.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;
import org.junit.jupiter.api.Test;

/** What every store of badges does. */
interface BadgeStoresContract {
  /** Its head is {"alg":"RS256","kid":"key?>1"}, with both letters that base64url changes. */
  String TOKEN = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImtleT8-MSJ9.b.c";

  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  Badges badges();

  Endorsements endorsements();

  StatusLists lists();

  Definitions definitions();

  StoredIssuerKeys keys();

  private static Place place() {
    return new Place(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
  }

  private static Badge wish(Place place) {
    return new Badge(
        UUID.randomUUID(),
        place,
        "u07",
        Badge.State.WAITING,
        NOON,
        Optional.of(new Identity("sha256$00", "salt")),
        Optional.of("82"),
        List.of(new Evidence("Plan", "Version 1", Optional.of("https://example.org/"))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Badge.Issued issued() {
    return new Badge.Issued(
        NOON, "1-abc", new StatusPlace(1, 7), "{\"a\":\"z6Mk1\"}", TOKEN, false, Optional.of(NOON));
  }

  @Test
  default void givesABadgeBackAsItWasKept() {
    Badge wish = wish(place());
    assertThat(badges().add(wish)).isTrue();
    assertThat(badges().find(wish.place().platform(), wish.id())).contains(wish);
    Badge given = wish.issued(issued(), NOON.plusSeconds(5));
    assertThat(badges().replace(given, Badge.State.WAITING)).isTrue();
    assertThat(badges().replace(given, Badge.State.WAITING)).isFalse();
    assertThat(badges().ofPerson(wish.place().platform(), wish.place().person()))
        .containsExactly(given);
    assertThat(badges().ofCourse(wish.place().platform(), wish.place().course()))
        .containsExactly(given);
    assertThat(badges().ofCourse(UUID.randomUUID(), wish.place().course())).isEmpty();
  }

  @Test
  default void findsWhatAKeySignedAndWhatIsNew() {
    Badge given = wish(place()).issued(issued(), NOON);
    badges().add(given);
    badges().add(wish(place()));
    assertThat(badges().signedWith("z6Mk1")).containsExactly(given);
    assertThat(badges().signedWith("key?>1")).containsExactly(given);
    assertThat(badges().signedWith("z6Mk2")).isEmpty();
    assertThat(badges().newest(Optional.empty(), 10)).hasSize(2);
    assertThat(badges().newest(Optional.empty(), 1)).hasSize(1);
    assertThat(badges().newest(Optional.of(given.place().platform()), 10)).containsExactly(given);
  }

  @Test
  default void keepsOneBadgeOfAKindForAPerson() {
    Place place = place();
    Badge first = wish(place);
    assertThat(badges().add(first)).isTrue();
    assertThat(badges().add(wish(place))).isFalse();
    Place elsewhere = new Place(place.platform(), place.person(), UUID.randomUUID());
    assertThat(badges().add(wish(elsewhere))).isFalse();
    badges().replace(first.ended(Badge.State.DECLINED, "Not yet", NOON), Badge.State.WAITING);
    assertThat(badges().add(wish(place))).isTrue();
  }

  @Test
  default void publishesTheOlderFormAndTakesItBack() {
    Badge given = wish(place()).issued(issued(), NOON);
    badges().add(given);
    assertThat(badges().hosted(given.id())).isEmpty();
    badges().host(given, true);
    assertThat(badges().hosted(given.id()).orElseThrow().issued().orElseThrow().hosted()).isTrue();
    badges().host(given, false);
    assertThat(badges().hosted(given.id())).isEmpty();
  }

  @Test
  default void remembersHowLongABadgeCounts() {
    Place course = place();
    assertThat(badges().years(course, "u07")).isEmpty();
    badges().setYears(course, "u07", Optional.of(3));
    badges().setYears(course, "u07", Optional.of(5));
    assertThat(badges().years(course, "u07")).contains(5);
    badges().setYears(course, "u07", Optional.empty());
    assertThat(badges().years(course, "u07")).isEmpty();
  }

  @Test
  default void keepsWhatATeacherSaidUntilTheLearnerLeavesIt() {
    Endorsement said =
        new Endorsement(
            UUID.randomUUID(), UUID.randomUUID(), place(), "Well done.", NOON, false, "{}");
    endorsements().add(said);
    UUID platform = said.place().platform();
    assertThat(endorsements().ofPerson(platform, said.place().person())).containsExactly(said);
    assertThat(endorsements().ofPerson(UUID.randomUUID(), said.place().person())).isEmpty();
    assertThat(endorsements().take(said)).isTrue();
    assertThat(endorsements().ofCourse(platform, said.place().course()))
        .containsExactly(said.kept());
    endorsements().remove(said);
    assertThat(endorsements().ofCourse(platform, said.place().course())).isEmpty();
    assertThat(endorsements().take(said)).isFalse();
  }

  @Test
  default void remembersWhoLooksFirstInACourse() {
    Place course = place();
    assertThat(badges().approval(course, "u07")).isEmpty();
    badges().setApproval(course, "u07", true);
    badges().setApproval(course, "u07", false);
    assertThat(badges().approval(course, "u07")).contains(false);
    assertThat(badges().approval(place(), "u07")).isEmpty();
  }

  @Test
  default void givesEachPlaceOnceAndFlipsOneBit() {
    StatusPlace place = new StatusPlace(1, 4711);
    assertThat(lists().revoke(place, NOON)).isFalse();
    assertThat(lists().give(place)).isTrue();
    assertThat(lists().give(place)).isFalse();
    lists().give(new StatusPlace(1, 4712));
    assertThat(lists().revoked(place)).contains(false);
    assertThat(lists().revoke(place, NOON)).isTrue();
    assertThat(lists().revoke(place, NOON)).isFalse();
    assertThat(lists().revoked(place)).contains(true);
    assertThat(lists().revoked(new StatusPlace(1, 1))).isEmpty();
    assertThat(lists().revokedOf(1).orElseThrow()).containsExactly(4711);
    assertThat(lists().revokedOf(2)).isEmpty();
    assertThat(lists().revokedOf(0)).isEmpty();
    assertThat(lists().filling()).isEqualTo(new StatusLists.Filling(1, 2));
  }

  @Test
  default void keepsTheFirstWordsOfADefinition() {
    definitions().keep("u07", "1-x", "{\"a\":1}", NOON);
    assertThat(definitions().keep("u07", "1-x", "{\"a\":2}", NOON.plusSeconds(9)))
        .isEqualTo(new Definitions.Kept("{\"a\":1}", NOON));
    assertThat(definitions().find("u07", "2")).isEmpty();
  }

  @Test
  default void keepsOneKeyOfEachGeneration() {
    IssuerKey key = key("k1", 1);
    assertThat(keys().add(key)).isTrue();
    assertThat(keys().add(key("k2", 1))).isFalse();
    assertThat(keys().all()).containsExactly(key);
    keys().keepAs(key, "AAAA", true);
    assertThat(keys().all().getFirst().privateKey()).isEqualTo("AAAA");
    keys().keepAs(key, "BBBB", true); // changed meanwhile
    assertThat(keys().all().getFirst().privateKey()).isEqualTo("AAAA");
    assertThat(keys().withdraw("k1", NOON)).isTrue();
    assertThat(keys().withdraw("k1", NOON)).isFalse();
    assertThat(keys().all().getFirst().privateKey()).isEmpty();
    assertThat(keys().all().getFirst().withdrawnAt()).contains(NOON);
  }

  private static IssuerKey key(String kid, int generation) {
    return new IssuerKey(
        kid, IssuerKey.Kind.ED25519, generation, "z6Mk", "c2VjcmV0", false, NOON, Optional.empty());
  }
}
