package org.creatorshub.tool.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.creatorshub.tool.launch.check.CheckingNotice;
import org.creatorshub.tool.launch.check.NoticeResult;
import org.creatorshub.tool.launch.check.SettableClock;
import org.creatorshub.tool.lmsclient.SomePlatform;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.InMemoryDeployments;
import org.creatorshub.tool.platform.InMemoryPlatforms;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TakingNoticesTest {
  private static final Platform PLATFORM = SomePlatform.some();
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final SettableClock clock = new SettableClock(NOON);
  private final InMemoryPlatforms platforms = new InMemoryPlatforms();
  private final InMemoryDeployments deployments = new InMemoryDeployments();
  private final InMemoryNotices notices = new InMemoryNotices();
  private final CheckingNotice checking =
      new CheckingNotice(platforms, deployments, SignedNotice.keys(), clock);
  private final TakingNotices taking = new TakingNotices(checking, notices, clock);

  @BeforeEach
  void register() {
    platforms.save(PLATFORM, NOON);
    deployments.findOrAdd(PLATFORM.id(), "dep-1", DeploymentStatus.ACTIVE, NOON);
    deployments.findOrAdd(PLATFORM.id(), "dep-blocked", DeploymentStatus.BLOCKED, NOON);
    deployments.findOrAdd(PLATFORM.id(), "dep-pending", DeploymentStatus.PENDING, NOON);
  }

  private static SignedNotice notice() {
    return new SignedNotice(PLATFORM, NOON);
  }

  @Test
  @Requirement("LTI-PNS-02")
  void passesEveryCheckInOrder() {
    assertThat(checking.check(notice().signed()))
        .isInstanceOfSatisfying(
            NoticeResult.Accepted.class,
            accepted -> {
              assertThat(accepted.passed())
                  .containsExactly(
                      "LTI-LAUNCH-06",
                      "LTI-PNS-02",
                      "LTI-LAUNCH-07",
                      "LTI-LAUNCH-08",
                      "LTI-LAUNCH-09",
                      "LTI-LAUNCH-10",
                      "LTI-LAUNCH-11",
                      "LTI-LAUNCH-12",
                      "LTI-LAUNCH-13",
                      "LTI-LAUNCH-14",
                      "LTI-LAUNCH-15",
                      "LTI-LAUNCH-16",
                      "LTI-LAUNCH-19",
                      "LTI-LAUNCH-20",
                      "LTI-PNS-03");
              assertThat(accepted.notice().origins()).containsExactly("origin");
            });
  }

  static Stream<Arguments> badNotices() {
    return Stream.of(
        bad("LTI-PNS-02", n -> n.with("iss", "https://elsewhere.example")),
        bad("LTI-PNS-02", n -> n.with("aud", "another-tool")),
        bad("LTI-PNS-02", n -> n.without("aud")),
        bad("LTI-LAUNCH-14", n -> n.with("aud", List.of("client-1", "stranger"))),
        bad("LTI-LAUNCH-15", n -> n.with("azp", "another-tool")),
        bad("LTI-LAUNCH-16", n -> n.with("exp", NOON.getEpochSecond() - 61)),
        bad("LTI-LAUNCH-16", n -> n.with("iat", NOON.getEpochSecond() - 7200)),
        bad("LTI-LAUNCH-19", n -> n.with(SignedNotice.LTI + "version", "1.1")),
        bad("LTI-LAUNCH-20", n -> n.with(SignedNotice.LTI + "deployment_id", "unheard-of")),
        bad("LTI-LAUNCH-20", n -> n.with(SignedNotice.LTI + "deployment_id", "dep-blocked")),
        bad("LTI-LAUNCH-20", n -> n.with(SignedNotice.LTI + "deployment_id", "dep-pending")),
        bad("LTI-LAUNCH-20", n -> n.without(SignedNotice.LTI + "deployment_id")),
        bad("LTI-PNS-03", n -> n.without(SignedNotice.LTI + "notice")),
        bad("LTI-PNS-03", n -> n.without("nonce")),
        bad("LTI-PNS-03", n -> n.with(SignedNotice.LTI + "notice", Map.of("id", "1"))));
  }

  private static Arguments bad(String id, UnaryOperator<SignedNotice> change) {
    return Arguments.of(id, change);
  }

  @ParameterizedTest
  @MethodSource("badNotices")
  @Requirement({"LTI-PNS-02", "NEG-64"})
  void refusesBadNotices(String id, UnaryOperator<SignedNotice> change) {
    refused(id, change.apply(notice()).signed());
  }

  @Test
  @Requirement("LTI-PNS-02")
  void refusesForgedAndUnreadableNotices() {
    refused("LTI-LAUNCH-12", notice().signedByStranger());
    refused("LTI-LAUNCH-10", notice().signedWithUnknownKey());
    refused("LTI-LAUNCH-06", "no.token");
    refused("LTI-LAUNCH-06", "");
  }

  private void refused(String id, String token) {
    TakingNotices.Taken taken = taking.take(List.of(token));
    assertThat(taken.refused())
        .singleElement()
        .satisfies(no -> assertThat(no.refusal().id()).isEqualTo(id));
    assertThat(taken.status()).isGreaterThanOrEqualTo(400);
    assertThat(notices.waiting(10)).isEmpty();
    assertThat(deployments.count()).isEqualTo(3);
  }

  @Test
  @Requirement({"LTI-PNS-03", "NEG-65"})
  void sparesTheOthersOfOneBadNotice() {
    TakingNotices.Taken taken =
        taking.take(List.of(notice().signed(), notice().signedByStranger(), notice().signed()));
    assertThat(taken.kept()).isEqualTo(2);
    assertThat(taken.status()).isEqualTo(202);
  }

  @Test
  @Requirement({"LTI-PNS-02", "NEG-63"})
  void dropsARepeatedNotice() {
    String token = notice().signed();
    taking.take(List.of(token));
    clock.pass(Duration.ofMinutes(5));
    TakingNotices.Taken again = taking.take(List.of(token, notice().named("other").signed()));
    assertThat(again.repeated()).isEqualTo(1);
    assertThat(again.kept()).isEqualTo(1);
    assertThat(again.status()).isEqualTo(202);
  }

  @Test
  @Requirement("LTI-PNS-03")
  void worksLaterAndOnceAndLeavesUnknownTypesAlone() {
    int[] worked = {0};
    NoticeWork work =
        new NoticeWork() {
          @Override
          public String type() {
            return "LtiContextCopyNotice";
          }

          @Override
          public void work(Notices.Waiting notice, Instant at) {
            worked[0]++;
          }
        };
    SignedNotice unknown =
        notice()
            .with(
                SignedNotice.LTI + "notice",
                Map.of("id", "x", "timestamp", "2026-11-21T12:00:00Z", "type", "LtiNewNotice"));
    taking.take(List.of(notice().signed(), unknown.signed()));
    assertThat(worked[0]).isZero();
    WorkingOnNotices working = new WorkingOnNotices(notices, List.of(work), clock);
    assertThat(working.work()).isEqualTo(2);
    assertThat(working.work()).isZero();
    assertThat(worked[0]).isEqualTo(1);
  }
}
