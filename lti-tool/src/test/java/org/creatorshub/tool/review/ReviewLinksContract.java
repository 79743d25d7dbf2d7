package org.creatorshub.tool.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
import org.junit.jupiter.api.Test;

/** What every store of reviewers' links keeps. */
interface ReviewLinksContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  ReviewLinks links();

  private static ReviewLink link(UUID platform, UUID course, Instant at) {
    return new ReviewLink(
        UUID.randomUUID(),
        platform,
        course,
        Optional.of("u07"),
        "Panel Ž",
        UUID.randomUUID(),
        at,
        at.plus(Duration.ofDays(30)),
        Optional.empty());
  }

  @Test
  default void findsALinkByItsTokenAlone() {
    ReviewLink link = link(UUID.randomUUID(), UUID.randomUUID(), NOON);
    Fingerprint hash = Fingerprint.of(link.id().toString());
    links().add(link, hash);
    assertThat(links().byToken(hash)).contains(link);
    assertThat(links().byToken(Fingerprint.of("another"))).isEmpty();
  }

  @Test
  default void listsTheLinksOfOneLmsOnly() {
    UUID platform = UUID.randomUUID();
    ReviewLink mine = link(platform, UUID.randomUUID(), NOON);
    ReviewLink mineToo = link(platform, UUID.randomUUID(), NOON.plusSeconds(5));
    ReviewLink other = link(UUID.randomUUID(), UUID.randomUUID(), NOON);
    for (ReviewLink one : new ReviewLink[] {mine, mineToo, other}) {
      links().add(one, Fingerprint.of(one.id().toString()));
    }
    assertThat(links().all(Optional.of(platform)))
        .extracting(ReviewLinks.Used::link)
        .containsExactly(mineToo, mine);
    assertThat(links().all(Optional.empty()))
        .extracting(ReviewLinks.Used::link)
        .contains(mine, mineToo, other);
  }

  @Test
  default void listsTheLinksOfACourseNewestFirstWithTheirViews() {
    UUID platform = UUID.randomUUID();
    UUID course = UUID.randomUUID();
    ReviewLink old = link(platform, course, NOON);
    ReviewLink fresh = link(platform, course, NOON.plusSeconds(60));
    ReviewLink elsewhere = link(platform, UUID.randomUUID(), NOON);
    for (ReviewLink one : new ReviewLink[] {old, fresh, elsewhere}) {
      links().add(one, Fingerprint.of(one.id().toString()));
    }
    links().viewed(old, "cover", NOON.plusSeconds(7));
    links().viewed(old, "outcomes.csv", NOON.plusSeconds(9));
    assertThat(links().ofCourse(platform, course))
        .containsExactly(
            new ReviewLinks.Used(fresh, 0, Optional.empty()),
            new ReviewLinks.Used(old, 2, Optional.of(NOON.plusSeconds(9))));
    assertThat(links().ofCourse(UUID.randomUUID(), course)).isEmpty();
  }

  @Test
  default void endsALinkOnceAndOnlyFromItsOwnCourse() {
    ReviewLink link = link(UUID.randomUUID(), UUID.randomUUID(), NOON);
    Fingerprint hash = Fingerprint.of(link.id().toString());
    links().add(link, hash);
    UUID other = UUID.randomUUID();
    assertThat(links().revoke(link.platform(), other, link.id(), NOON)).isFalse();
    assertThat(links().revoke(other, link.course(), link.id(), NOON)).isFalse();
    assertThat(links().revoke(link.platform(), link.course(), link.id(), NOON)).isTrue();
    assertThat(links().revoke(link.platform(), link.course(), link.id(), NOON)).isFalse();
    assertThat(links().byToken(hash).orElseThrow().revokedAt()).contains(NOON);
  }
}
