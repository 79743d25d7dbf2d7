package org.creatorshub.tool.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.forwarding.Remote;
import org.creatorshub.reporting.forwarding.Target;
import org.creatorshub.reporting.forwarding.Targets;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.keys.SealedSecrets;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.registration.Outside;
import org.creatorshub.tool.registration.SafeAddresses;
import org.creatorshub.tool.requirement.Requirement;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Targets as people type them: addresses are judged, secrets sealed, answers explained. */
class AddingTargetIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private static final Optional<byte[]> FIRST =
      Optional.of("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));
  private static final Optional<byte[]> SECOND =
      Optional.of("fedcba9876543210fedcba9876543210".getBytes(StandardCharsets.UTF_8));

  private final ToolAddress own = new ToolAddress(URI.create("https://hub.example.edu"), false);
  private final TargetAddresses addresses =
      new TargetAddresses(
          new SafeAddresses(own, AddingTargetIT::lookedUp),
          AddingTargetIT::lookedUp,
          Set.of("LRS.internal"));
  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final Targets targets = targets(new KeySealing(FIRST, new SecureRandom()));
  private final AddingTarget adding = new AddingTarget(targets, addresses, own);
  private final List<Outside.Call> calls = new ArrayList<>();

  private Targets targets(KeySealing sealing) {
    return new Targets(
        jdbi, new SealedTargetSecrets(new SealedSecrets(sealing)), Clock.systemUTC());
  }

  private static List<InetAddress> lookedUp(String host) {
    try {
      return switch (host) {
        case "lrs.example.edu" -> List.of(InetAddress.getByName("93.184.216.34"));
        case "lrs.internal", "hidden.example.edu" -> List.of(InetAddress.getByName("10.0.0.5"));
        default -> List.of();
      };
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private static AddingTarget.Form form(String name, String url, String account, String version) {
    return new AddingTarget.Form(name, url, account, "the secret", version, false);
  }

  private Target added(String url) {
    return switch (adding.add(form("Warehouse", url, "key", ""))) {
      case AddingTarget.Result.Added done -> targets.byId(done.id()).orElseThrow();
      case AddingTarget.Result.Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  private String refusal(AddingTarget.Form form) {
    return switch (adding.add(form)) {
      case AddingTarget.Result.Added done -> "added";
      case AddingTarget.Result.Refused refused -> refused.id();
    };
  }

  @Test
  void takesTheAddressOfTheEndpointOrOfItsStatements() {
    assertThat(added(" https://lrs.example.edu/xapi/ ").endpoint())
        .isEqualTo(URI.create("https://lrs.example.edu/xapi"));
    Target other = added("https://lrs.example.edu:8443/data/xAPI/statements");
    assertThat(other.endpoint()).isEqualTo(URI.create("https://lrs.example.edu:8443/data/xAPI"));
    assertThat(other.edition()).isEqualTo(Edition.V1_0_3);
    assertThat(other.secret()).isEqualTo("the secret");
    assertThat(other.toString()).doesNotContain("the secret");
  }

  @Test
  @Requirement("O-13")
  void asksPrivateAddressesOnlyWhereTheyAreNamed() {
    assertThat(added("http://lrs.internal/xapi").endpoint())
        .isEqualTo(URI.create("http://lrs.internal/xapi"));
    for (String url :
        List.of(
            "http://lrs.example.edu/xapi",
            "https://hidden.example.edu/xapi",
            "https://10.0.0.5/xapi",
            "https://localhost/xapi",
            "https://nowhere.example/xapi",
            "https://user:word@lrs.example.edu/xapi",
            "http://a:b@lrs.internal/xapi",
            "ftp://lrs.internal/xapi")) {
      assertThat(refusal(form("Name", url, "key", ""))).as(url).isEqualTo("LRS-TARGET-06");
    }
  }

  @Test
  void refusesWhatCannotWork() {
    String url = "https://lrs.example.edu/xapi";
    assertThat(refusal(form(" \n ", url, "key", ""))).isEqualTo("LRS-TARGET-01");
    assertThat(refusal(form("x".repeat(101), url, "key", ""))).isEqualTo("LRS-TARGET-01");
    assertThat(refusal(form("Name", url, "a:b", ""))).isEqualTo("LRS-TARGET-02");
    assertThat(refusal(form("Name", url, "a\nb", ""))).isEqualTo("LRS-TARGET-02");
    assertThat(refusal(form("Name", url, "", ""))).isEqualTo("LRS-TARGET-02");
    assertThat(refusal(form("Name", url, "key", "0.95"))).isEqualTo("LRS-TARGET-03");
    for (String wrong : List.of("", "xapi", "https://", "https://a b", url + "?x=1", url + "#x")) {
      assertThat(refusal(form("Name", wrong, "key", ""))).as(wrong).isEqualTo("LRS-TARGET-04");
    }
    assertThat(refusal(form("Name", "https://hub.example.edu/xapi", "key", "")))
        .isEqualTo("LRS-TARGET-05");
  }

  @Test
  @Requirement("O-13")
  void sealsTheSecretAndSealsItAnew() {
    UUID id = added("https://lrs.example.edu/xapi").id();
    byte[] kept =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select secret from record_store_target where target_id = :id")
                    .bind("id", id)
                    .map((row, context) -> row.getBytes(1))
                    .one());
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("the secret");
    Targets later = targets(new KeySealing(SECOND, FIRST, new SecureRandom()));
    assertThat(later.sealAnew()).isPositive();
    assertThat(later.sealAnew()).isZero();
    Targets last = targets(new KeySealing(SECOND, new SecureRandom()));
    assertThat(last.byId(id).orElseThrow().secret()).isEqualTo("the secret");
    jdbi.useHandle(handle -> handle.execute("truncate record_store_target"));
  }

  private Remote remote(Transport.Reply reply) {
    return new OutsideRemote(
        addresses,
        call -> {
          calls.add(call);
          return reply;
        });
  }

  @Test
  @Requirement("O-13")
  void goesToTheMachineThatWasJudged() {
    Target target = added("https://lrs.example.edu/xapi");
    Remote remote =
        remote(new Transport.Answered(429, Map.of("retry-after", List.of("7")), "slow down"));
    assertThat(remote.ask(target, Remote.Request.post("/statements", "[]")))
        .isEqualTo(new Remote.Answered(429, Optional.of("7"), "slow down"));
    Outside.Call call = calls.getFirst();
    assertThat(call.address()).isEqualTo(URI.create("https://lrs.example.edu/xapi/statements"));
    assertThat(call.machine().getHostAddress()).isEqualTo("93.184.216.34");
    assertThat(call.headers())
        .containsEntry("Authorization", "Basic a2V5OnRoZSBzZWNyZXQ=")
        .containsEntry("X-Experience-API-Version", "1.0.3")
        .containsEntry("Content-Type", "application/json");
  }

  @Test
  void sendsNothingWhereANameCameToMeanAnInnerMachine() {
    Target target =
        new Target(
            UUID.randomUUID(),
            "Moved",
            URI.create("https://hidden.example.edu/xapi"),
            "key",
            "secret",
            Edition.V1_0_3);
    Remote remote = remote(new Transport.Answered(200, Map.of(), ""));
    assertThat(remote.ask(target, Remote.Request.post("/statements", "[]")))
        .isInstanceOf(Remote.Unsafe.class);
    assertThat(calls).isEmpty();
  }

  @Test
  @Requirement("O-10")
  void saysWhatTheAnswersMean() {
    UUID id = added("https://lrs.example.edu/xapi").id();
    assertThat(trial(id, 200).well()).isTrue();
    assertThat(calls)
        .extracting(call -> call.address().getPath())
        .containsExactly("/xapi/about", "/xapi/statements");
    assertThat(trial(id, 403).well()).isTrue();
    for (int status : new int[] {301, 401, 404, 500}) {
      assertThat(trial(id, status).well()).as("" + status).isFalse();
      assertThat(trial(id, status).sentence()).contains("" + status);
    }
    Remote away = remote(new Transport.Failed("no answer within 25 s"));
    assertThat(new TryingTarget(targets, away).tryOut(id).sentence()).contains("25 s");
    assertThat(new TryingTarget(targets, away).tryOut(UUID.randomUUID()).well()).isFalse();
  }

  private TryingTarget.Trial trial(UUID id, int status) {
    return new TryingTarget(targets, remote(new Transport.Answered(status, Map.of(), "")))
        .tryOut(id);
  }
}
