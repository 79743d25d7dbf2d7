package org.creatorshub.tool.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.launch.check.Notice;
import org.creatorshub.tool.platform.Deployment;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** What every store of notices does alike. */
interface NoticesContract {
  Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  Notices notices();

  Platform platform();

  private Notice notice(String id, String nonce) {
    return new Notice(
        platform(),
        new Deployment(platform().id(), UUID.randomUUID(), "dep-1", DeploymentStatus.ACTIVE),
        id,
        "LtiContextCopyNotice",
        nonce,
        NOON,
        Optional.of(new Launch.Course("copy", Optional.empty(), Optional.empty())),
        List.of("newer", "older"));
  }

  @Test
  @Requirement({"LTI-PNS-02", "NEG-63"})
  default void keepsOneOfTwoWithOneIdOrOneNonce() {
    assertThat(notices().keep(notice("a", "n1"), NOON)).isTrue();
    assertThat(notices().keep(notice("a", "n2"), NOON)).isFalse();
    assertThat(notices().keep(notice("b", "n1"), NOON)).isFalse();
    assertThat(notices().keep(notice("b", "n3"), NOON)).isTrue();
  }

  @Test
  default void handsOutWhatWaitsUntilItIsDone() {
    Notice notice = notice("c", "n4");
    notices().keep(notice, NOON);
    Notices.Waiting waiting = waiting("c").orElseThrow();
    assertThat(waiting.origins()).containsExactly("newer", "older");
    assertThat(waiting.course()).contains("copy");
    notices().done(waiting, NOON);
    assertThat(waiting("c")).isEmpty();
  }

  @Test
  default void forgetsOnlyWhatIsDoneAndOld() {
    notices().keep(notice("d", "n5"), NOON);
    notices().keep(notice("e", "n6"), NOON);
    notices().done(waiting("d").orElseThrow(), NOON);
    notices().forget(NOON);
    assertThat(notices().keep(notice("d", "n7"), NOON)).isFalse();
    notices().forget(NOON.plus(Duration.ofSeconds(1)));
    assertThat(notices().keep(notice("d", "n7"), NOON)).isTrue();
    assertThat(waiting("e")).isPresent();
  }

  private Optional<Notices.Waiting> waiting(String id) {
    return notices().waiting(1_000).stream()
        .filter(notice -> notice.platform().equals(platform().id()) && notice.id().equals(id))
        .findFirst();
  }
}
