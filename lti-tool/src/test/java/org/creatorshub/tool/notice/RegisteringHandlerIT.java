package org.creatorshub.tool.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.launch.check.NoticeOffer;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.MovingClock;
import org.creatorshub.tool.lmsclient.ScriptedTransport;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.requirement.Requirement;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Requirement("LTI-PNS-04")
class RegisteringHandlerIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private static final String OURS = "https://hub.example/lti/notices";
  private static final String THERE = "https://lms.example/notice-handlers/1";
  private static final String NONE = "{\"notice_handlers\":[]}";

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final MovingClock clock = new MovingClock();
  private final ScriptedTransport transport = new ScriptedTransport();
  private final Platform platform = new NoticeDesk(jdbi).platform();
  private final UUID deployment = new NoticeDesk(jdbi).deployment(platform);
  private final Handlers handlers = new JdbcHandlers(jdbi);
  private final RegisteringHandler registering =
      new RegisteringHandler(
          handlers,
          List.of("LtiContextCopyNotice", "LtiHelloWorldNotice"),
          URI.create(OURS),
          id -> Optional.of(platform),
          new LmsClient(transport, claims -> "signed", clock, uri -> true),
          clock);

  @BeforeEach
  void offer() {
    offered("LtiContextCopyNotice", "LtiOtherNotice");
  }

  @AfterEach
  void forget() {
    jdbi.useHandle(handle -> handle.execute("delete from notice_service"));
  }

  private void offered(String... types) {
    handlers.offered(platform.id(), deployment, new NoticeOffer(THERE, Set.of(types)));
  }

  @Test
  void registersTheTypesThatThePlatformSupports() {
    transport.then(200, NONE).then(200, "{}");
    assertThat(registering.registerDue()).isEqualTo(1);
    Transport.Message put = transport.sent().getLast();
    assertThat(put.method()).isEqualTo("PUT");
    assertThat(put.headers()).containsEntry("Content-Type", "application/json");
    assertThat(put.body()).contains("LtiContextCopyNotice", OURS);
    assertThat(transport.sent()).hasSize(2);
  }

  @Test
  void leavesAHandlerThatIsOursAndReplacesAnother() {
    String ours = "{\"notice_type\":\"LtiContextCopyNotice\",\"handler\":\"" + OURS + "\"}";
    transport.then(200, "{\"notice_handlers\":[" + ours + "]}");
    registering.registerDue();
    assertThat(transport.sent()).hasSize(1);
    clock.advance(Duration.ofDays(8));
    transport.then(200, "{\"notice_handlers\":[" + ours.replace("hub", "old") + "]}");
    transport.then(200, "{}");
    registering.registerDue();
    assertThat(transport.sent().getLast().method()).isEqualTo("PUT");
  }

  @Test
  void looksAgainWeeklyAndWhenTheOfferChanges() {
    transport.then(200, NONE).then(200, "{}");
    registering.registerDue();
    clock.advance(Duration.ofDays(6));
    assertThat(registering.registerDue()).isZero();
    offered("LtiHelloWorldNotice");
    transport.then(200, NONE).then(200, "{}");
    assertThat(registering.registerDue()).isEqualTo(1);
    assertThat(transport.sent().getLast().body()).contains("LtiHelloWorldNotice");
  }

  @Test
  void triesARefusedRegistrationAgainAfterAnHour() {
    transport.then(503, "");
    registering.registerDue();
    assertThat(registering.registerDue()).isZero();
    clock.advance(Duration.ofMinutes(61));
    transport.then(200, NONE).then(200, "{}");
    assertThat(registering.registerDue()).isEqualTo(1);
  }

  @Test
  void leavesBlockedDeploymentsAlone() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update deployment set status = 'blocked' where deployment_key = ?", deployment));
    assertThat(registering.registerDue()).isZero();
  }
}
