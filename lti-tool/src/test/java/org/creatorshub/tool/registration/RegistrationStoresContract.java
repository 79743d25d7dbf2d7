package org.creatorshub.tool.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** What every store of invitations, open forms and agreements keeps to. */
interface RegistrationStoresContract {
  Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  Invitations invitations();

  RegistrationForms forms();

  Agreements agreements();

  /** A platform that exists. */
  UUID platform();

  private Invitation invited(String token) {
    Invitation invitation =
        new Invitation(
            UUID.randomUUID(),
            "Sandbox University",
            Optional.of("https://lms.example.edu"),
            DeploymentStatus.PENDING,
            NOW,
            NOW.plusSeconds(60),
            Optional.empty(),
            Optional.empty());
    invitations().add(invitation, Fingerprint.of(token));
    return invitation;
  }

  private String opened(Invitation invitation, Optional<String> token, Instant at) {
    String secret = "form " + UUID.randomUUID();
    forms()
        .add(
            Fingerprint.of(secret),
            new RegistrationForm(
                invitation.id(), URI.create("https://lms.example.edu/c"), "{}", token, at),
            at.minusSeconds(900));
    return secret;
  }

  @Test
  @Requirement("LTI-REG-01")
  default void givesAnInvitationToOneOfTwoWhoTakeIt() throws Exception {
    Invitation invitation = invited("one of two");
    assertThat(invitations().byToken(Fingerprint.of("one of two"))).contains(invitation);
    assertThat(invitations().byToken(Fingerprint.of("another"))).isEmpty();
    assertThat(winners(() -> invitations().take(invitation.id(), NOW))).isEqualTo(1);
    invitations().giveBack(invitation.id());
    assertThat(invitations().take(invitation.id(), NOW)).isTrue();
    UUID platform = platform();
    invitations().ledTo(invitation.id(), platform);
    invitations().giveBack(invitation.id());
    assertThat(invitations().take(invitation.id(), NOW)).isFalse();
    assertThat(invitations().byId(invitation.id()).flatMap(Invitation::platform))
        .contains(platform);
  }

  @Test
  default void endsInvitationsByTimeAndByHand() {
    Invitation late = invited("late");
    assertThat(invitations().take(late.id(), NOW.plusSeconds(60))).isFalse();
    Invitation ended = invited("ended");
    assertThat(invitations().revoke(ended.id(), NOW)).isTrue();
    assertThat(invitations().revoke(ended.id(), NOW)).isFalse();
    assertThat(invitations().take(ended.id(), NOW)).isFalse();
    assertThat(invitations().all()).extracting(Invitation::id).contains(late.id(), ended.id());
  }

  @Test
  @Requirement({"LTI-REG-07", "NEG-58"})
  default void handsOutAFormOnce() throws Exception {
    String secret = opened(invited("form"), Optional.of("token of the form"), NOW);
    assertThat(winners(() -> forms().take(Fingerprint.of(secret), NOW, NOW).isPresent()))
        .isEqualTo(1);
    assertThat(forms().sent(Fingerprint.of("token of the form"))).isTrue();
  }

  @Test
  @Requirement({"LTI-REG-07", "NEG-58"})
  default void letsOneOfTwoFormsUseTheSameToken() {
    Invitation invitation = invited("two forms");
    String one = opened(invitation, Optional.of("shared token"), NOW);
    String other = opened(invitation, Optional.of("shared token"), NOW);
    assertThat(forms().sent(Fingerprint.of("shared token"))).isFalse();
    assertThat(forms().take(Fingerprint.of(one), NOW, NOW))
        .flatMap(RegistrationForm::token)
        .contains("shared token");
    assertThat(forms().take(Fingerprint.of(other), NOW, NOW)).isEmpty();
  }

  @Test
  @Requirement("LTI-REG-07")
  default void forgetsFormsAfterTheirTime() {
    Invitation invitation = invited("old form");
    String old = opened(invitation, Optional.empty(), NOW.minusSeconds(901));
    assertThat(forms().take(Fingerprint.of(old), NOW.minusSeconds(900), NOW)).isEmpty();
    opened(invitation, Optional.empty(), NOW);
    assertThat(forms().take(Fingerprint.of(old), Instant.EPOCH, NOW)).isEmpty();
  }

  @Test
  @Requirement("LTI-REG-09")
  default void keepsWhatWasAgreedLast() {
    UUID platform = platform();
    agreements().put(agreement(platform, List.of("old"), Optional.empty()));
    Agreement newer =
        agreement(
            platform,
            List.of("https://a/scope", "b"),
            Optional.of(
                new RegistrationAnswer.Change(
                    URI.create("https://lms.example.edu/r/1"), "a secret token")));
    agreements().put(newer);
    assertThat(agreements().of(platform)).contains(newer);
    assertThat(agreements().of(UUID.randomUUID())).isEmpty();
    assertThat(newer.toString()).doesNotContain("a secret token");
  }

  private static Agreement agreement(
      UUID platform, List<String> scopes, Optional<RegistrationAnswer.Change> change) {
    return new Agreement(
        platform,
        Agreement.Manner.DYNAMIC,
        Optional.of("moodle"),
        Optional.empty(),
        scopes,
        List.of("sub"),
        change,
        NOW);
  }

  private static int winners(java.util.concurrent.Callable<Boolean> take) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    int won = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> tries =
          java.util.stream.Stream.generate(
                  () ->
                      threads.submit(
                          () -> {
                            start.await();
                            return take.call();
                          }))
              .limit(4)
              .toList();
      start.countDown();
      for (Future<Boolean> one : tries) {
        won += one.get() ? 1 : 0;
      }
    }
    return won;
  }
}
