package org.creatorshub.tool.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.review.InvitingReviewer.Invitation;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewingTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String TOKEN = "t".repeat(32);
  private final InMemoryReviewLinks links = new InMemoryReviewLinks();
  private final LaunchSession teacher = Fixtures.person(Role.INSTRUCTOR, UUID.randomUUID());

  @Test
  void opensUntilTheLastMomentAndNotLater() {
    Invitation.Made made = made("30");
    assertThat(made.link().expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(30)));
    assertThat(openAt(Duration.ZERO)).isTrue();
    assertThat(openAt(Duration.ofDays(30).minusMillis(1))).isTrue();
    assertThat(openAt(Duration.ofDays(30))).isFalse();
  }

  @Test
  void endsWithTheNextRequestWhenRevoked() {
    Invitation.Made made = made("180");
    assertThat(openAt(Duration.ofDays(1))).isTrue();
    new ListingReviewLinks(Fixtures.course(), links, at(Duration.ofDays(1)))
        .revoke(teacher, made.link().id());
    assertThat(openAt(Duration.ofDays(1))).isFalse();
  }

  @Test
  void isNotRevokedFromAnotherCourse() {
    Invitation.Made made = made("30");
    LaunchSession stranger = Fixtures.person(Role.INSTRUCTOR, UUID.randomUUID());
    new ListingReviewLinks(Fixtures.course(), links, at(Duration.ZERO))
        .revoke(stranger, made.link().id());
    assertThat(openAt(Duration.ZERO)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong", "\u0000", "../dashboard"})
  void opensNothingForOtherTokens(String token) {
    made("30");
    OpeningReview opening = new OpeningReview(links, at(Duration.ZERO));
    assertThat(opening.open(token, "cover")).isEmpty();
    assertThat(opening.open("t".repeat(1_000_000), "cover")).isEmpty();
  }

  @Test
  void notesEveryLookAndNoFailedTry() {
    Invitation.Made made = made("30");
    openAt(Duration.ofHours(1));
    openAt(Duration.ofHours(2));
    openAt(Duration.ofDays(31));
    assertThat(links.ofCourse(made.link().platform(), made.link().course()))
        .singleElement()
        .satisfies(
            used -> {
              assertThat(used.views()).isEqualTo(2);
              assertThat(used.lastView()).contains(NOON.plus(Duration.ofHours(2)));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "181", "-1", "", "1e2", "thirty", "99999999999"})
  void refusesOtherTimesThanOneToHundredEightyDays(String days) {
    assertThat(invite("Panel", "", days))
        .isInstanceOfSatisfying(
            Invitation.Refused.class, no -> assertThat(no.id()).isEqualTo("REVIEW-02"));
  }

  @Test
  void refusesALinkForNobodyAndForUnknownUnits() {
    assertThat(invite(" \u202E\n ", "", "30")).isInstanceOf(Invitation.Refused.class);
    assertThat(invite("x".repeat(101), "", "30")).isInstanceOf(Invitation.Refused.class);
    assertThat(invite("Panel", "u99", "30")).isInstanceOf(Invitation.Refused.class);
  }

  private Invitation.Made made(String days) {
    return (Invitation.Made) invite("Panel", "u07", days);
  }

  private Invitation invite(String label, String unit, String days) {
    return new InvitingReviewer(Fixtures.course(), links, () -> TOKEN, at(Duration.ZERO))
        .invite(teacher, label, unit, days);
  }

  private boolean openAt(Duration later) {
    return new OpeningReview(links, at(later)).open(TOKEN, "cover").isPresent();
  }

  private static Clock at(Duration later) {
    return Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
  }
}
