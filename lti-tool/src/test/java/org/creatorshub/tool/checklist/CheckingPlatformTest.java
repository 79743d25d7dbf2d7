package org.creatorshub.tool.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.checklist.CheckLine.State;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Sighting;
import org.creatorshub.tool.platform.Sightings;
import org.creatorshub.tool.platform.Watch;
import org.creatorshub.tool.registration.Agreement;
import org.creatorshub.tool.registration.InMemoryAgreements;
import org.creatorshub.tool.registration.Services;
import org.creatorshub.tool.requirement.Requirement;
import org.creatorshub.tool.session.InMemorySessions;
import org.junit.jupiter.api.Test;

@Requirement("LTI-REG-10")
class CheckingPlatformTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final URI LMS = URI.create("https://lms.example.edu/");
  private static final String KEYS = "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"1\"}]}";

  private final Platform platform =
      new Platform(
          UUID.randomUUID(),
          "https://lms.example.edu",
          "client",
          "LMS",
          LMS.resolve("auth"),
          LMS.resolve("token"),
          "aud",
          LMS.resolve("jwks"),
          true);
  private final Map<String, Transport.Reply> answers = new HashMap<>();
  private final List<String> calls = new ArrayList<>();
  private final InMemoryAgreements agreements = new InMemoryAgreements();
  private Sighting seen = Sighting.NONE;
  private boolean used;

  private Found check() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Transport transport =
        message -> {
          String call = message.method() + " " + message.address().getPath();
          calls.add(call);
          return answers.getOrDefault(call, new Transport.Failed("nobody there"));
        };
    return new Found(
        new CheckingPlatform(
                new CheckingPlatform.Sources(
                    new Seen(), agreements, new Traces(), new InMemorySessions()),
                transport,
                new LmsClient(transport, claims -> "signed", clock, address -> true),
                new InMemoryCheckResults(),
                clock)
            .check(platform)
            .lines());
  }

  /** What the check answered, by name. */
  private record Found(List<CheckLine> lines) {
    CheckLine get(String name) {
      return lines.stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }
  }

  private void answer(String call, int status, String body) {
    answers.put(
        call,
        new Transport.Answered(
            status, Map.of("date", List.of("Sat, 21 Nov 2026 12:00:05 GMT")), body));
  }

  @Test
  void saysWhatToDoAboutAnLmsThatNobodyUsedYet() {
    answer("GET /jwks", 200, KEYS);
    Found lines = check();
    assertThat(lines.lines()).hasSize(11);
    assertThat(lines.lines()).noneMatch(line -> line.state() == State.LOOK);
    assertThat(lines.lines())
        .filteredOn(line -> line.state() == State.WAITING)
        .allSatisfy(line -> assertThat(line.remedy()).isNotBlank());
    assertThat(lines.get("LMS reachable").state()).isEqualTo(State.WELL);
    assertThat(lines.get("Keyset readable").state()).isEqualTo(State.WELL);
    assertThat(lines.get("Clocks agree").finding()).isEqualTo("5 s apart");
  }

  @Test
  void looksAtAnLmsThatDoesNotAnswer() {
    Found lines = check();
    assertThat(lines.get("LMS reachable").state()).isEqualTo(State.LOOK);
    assertThat(lines.get("LMS reachable").finding()).contains("nobody there", "lms.example.edu");
    assertThat(lines.get("Keyset readable").state()).isEqualTo(State.LOOK);
  }

  @Test
  void looksAtAPageInsteadOfAKeyset() {
    answer("GET /jwks", 200, "<html>Please wait</html>");
    assertThat(check().get("Keyset readable").state()).isEqualTo(State.LOOK);
  }

  @Test
  void makesAColumnAndRemovesItAgain() {
    used = true;
    answer("GET /jwks", 200, KEYS);
    answer(
        "POST /token",
        200,
        "{\"access_token\":\"t\",\"scope\":\"https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"
            + " https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly\"}");
    answer("POST /lineitems", 201, "{\"id\":\"https://lms.example.edu/lineitems/9\"}");
    answer("DELETE /lineitems/9", 204, "");
    answer("GET /members", 200, "{\"members\":[{\"user_id\":\"1\"}]}");
    Found lines = check();
    assertThat(lines.get("Gradebook column made and removed").state()).isEqualTo(State.WELL);
    assertThat(lines.get("People read").finding()).startsWith("1 on");
    assertThat(lines.get("Teacher's choice returned").state()).isEqualTo(State.WELL);
    assertThat(calls).containsSubsequence("POST /lineitems", "DELETE /lineitems/9");
    answer("DELETE /lineitems/9", 403, "");
    assertThat(check().get("Gradebook column made and removed").remedy())
        .contains("Delete the column");
  }

  @Test
  void comparesTheLastLaunchWithWhatWasAgreed() {
    agreements.put(
        new Agreement(
            platform.id(),
            Agreement.Manner.DYNAMIC,
            Optional.empty(),
            Optional.empty(),
            List.of(Services.SCORES.scope(), Services.PEOPLE.scope()),
            List.of("name"),
            Optional.empty(),
            NOW));
    assertThat(check().get("Claims as agreed").state()).isEqualTo(State.WAITING);
    seen = launched(Set.of("grades", "people", "name"));
    assertThat(check().get("Claims as agreed").state()).isEqualTo(State.WELL);
    seen = launched(Set.of("people", "name"));
    assertThat(check().get("Claims as agreed").finding()).contains("grades");
  }

  @Test
  void looksAtSignInsThatNeverBecomeLaunches() {
    seen =
        new Sighting(
            Optional.of(NOW),
            Optional.of(NOW),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());
    assertThat(check().get("First launch").state()).isEqualTo(State.LOOK);
  }

  private static Sighting launched(Set<String> received) {
    Optional<Instant> now = Optional.of(NOW);
    return new Sighting(now, now, now, now, Optional.of(Duration.ZERO), received);
  }

  private final class Seen implements Sightings {
    @Override
    public void login(UUID id, Instant at) {}

    @Override
    public void launch(UUID id, Instant at, Watch.Met met) {}

    @Override
    public Sighting of(UUID id) {
      return seen;
    }
  }

  private final class Traces implements PlatformTraces {
    @Override
    public Optional<URI> lineItems(UUID id) {
      return Optional.of(LMS.resolve("lineitems")).filter(address -> used);
    }

    @Override
    public Optional<URI> memberships(UUID id) {
      return Optional.of(LMS.resolve("members")).filter(address -> used);
    }

    @Override
    public long deepLinks(UUID id) {
      return used ? 2 : 0;
    }
  }
}
