package org.creatorshub.tool.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.consent.Consenting.Extent;
import org.junit.jupiter.api.Test;

/** What every store of consents keeps, seen through the use case. */
interface ConsentsContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  UUID PLATFORM = UUID.randomUUID();

  Consents consents();

  private Consenting consenting() {
    return new Consenting(consents(), Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @Test
  default void showsNothingToAnybodyBeforeItIsAgreed() {
    UUID person = UUID.randomUUID();
    UUID piece = UUID.randomUUID();
    for (Audience audience : Audience.values()) {
      assertThat(consenting().agreed(PLATFORM, person).shows(piece, audience)).isFalse();
    }
  }

  @Test
  default void agreesForOnePieceAndOneAudienceOnly() {
    UUID person = UUID.randomUUID();
    UUID piece = UUID.randomUUID();
    consenting().agree(PLATFORM, person, piece, Audience.EMPLOYERS, Extent.PIECE);
    Agreed agreed = consenting().agreed(PLATFORM, person);
    assertThat(agreed.shows(piece, Audience.EMPLOYERS)).isTrue();
    assertThat(agreed.showsFeedback(piece, Audience.EMPLOYERS)).isFalse();
    assertThat(agreed.shows(piece, Audience.OTHERS)).isFalse();
    assertThat(agreed.shows(UUID.randomUUID(), Audience.EMPLOYERS)).isFalse();
    assertThat(consenting().agreed(UUID.randomUUID(), person).consents()).isEmpty();
    assertThat(consenting().agreed(PLATFORM, UUID.randomUUID()).consents()).isEmpty();
  }

  @Test
  default void keepsWhatWasWithdrawnAsTheLog() {
    UUID person = UUID.randomUUID();
    UUID piece = UUID.randomUUID();
    consenting().agree(PLATFORM, person, piece, Audience.OTHERS, Extent.PIECE);
    consenting().agree(PLATFORM, person, piece, Audience.OTHERS, Extent.PIECE);
    consenting().agree(PLATFORM, person, piece, Audience.OTHERS, Extent.PIECE_AND_FEEDBACK);
    assertThat(consenting().agreed(PLATFORM, person).showsFeedback(piece, Audience.OTHERS))
        .isTrue();
    consenting().agree(PLATFORM, person, piece, Audience.OTHERS, Extent.NOTHING);
    assertThat(consenting().agreed(PLATFORM, person).consents()).isEmpty();
    assertThat(consenting().log(PLATFORM, person))
        .hasSize(2)
        .allSatisfy(
            consent -> {
              assertThat(consent.wording()).isEqualTo(Consent.WORDING);
              assertThat(consent.withdrawnAt()).contains(NOON);
            });
  }

  @Test
  default void withdrawsOnceAndOnlyTheOwnConsent() {
    UUID person = UUID.randomUUID();
    UUID piece = UUID.randomUUID();
    consenting().agree(PLATFORM, person, piece, Audience.OTHERS, Extent.PIECE);
    UUID id = consenting().log(PLATFORM, person).getFirst().id();
    assertThat(consenting().withdraw(PLATFORM, UUID.randomUUID(), id)).isFalse();
    assertThat(consenting().withdraw(PLATFORM, person, id)).isTrue();
    assertThat(consenting().withdraw(PLATFORM, person, id)).isFalse();
  }

  @Test
  default void withdrawsEverythingAtOnce() {
    UUID person = UUID.randomUUID();
    UUID piece = UUID.randomUUID();
    consenting().agree(PLATFORM, person, piece, Audience.OTHERS, Extent.PIECE);
    consenting().agree(PLATFORM, person, UUID.randomUUID(), Audience.TEACHERS, Extent.PIECE);
    consenting().withdrawAll(PLATFORM, person, Optional.of(piece));
    assertThat(consenting().agreed(PLATFORM, person).consents()).hasSize(1);
    consenting().withdrawAll(PLATFORM, person, Optional.empty());
    assertThat(consenting().agreed(PLATFORM, person).consents()).isEmpty();
  }
}
