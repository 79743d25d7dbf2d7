package org.creatorshub.tool.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.session.InMemorySessions;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;

class AdmittingLaunchTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  private final List<LearningEvent> heard = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final InMemorySessions sessions = new InMemorySessions();
  private final SampleLaunch launch = SampleLaunch.aLaunch(UUID.randomUUID(), UUID.randomUUID());
  private final AdmittingLaunch admitting =
      new AdmittingLaunch(
          new AdmittingLaunch.Targets(
              new InMemoryAdmissions(),
              sessions,
              all -> all.stream().map(session -> "/learn/u07/p1").toList(),
              new LearningEvents(List.of(heard::addAll)),
              List.of((launched, session, at) -> told.add(session.id() + " " + at))),
          new Secrets(new SecureRandom()),
          Clock.fixed(NOW, ZoneOffset.UTC));

  private AdmittingLaunch.Admitted admit(SampleLaunch sample) {
    return admitting.admit(List.of(ask(sample, false))).getFirst();
  }

  private static AdmittingLaunch.Ask ask(SampleLaunch sample, boolean cookieCame) {
    return new AdmittingLaunch.Ask(sample.checked(), Fingerprint.of("browser"), cookieCame);
  }

  @Test
  void tellsThatALearnerOpenedAUnit() {
    AdmittingLaunch.Admitted admitted = admit(launch);
    assertThat(heard).hasSize(1);
    LearningEvent.UnitLaunched event = (LearningEvent.UnitLaunched) heard.getFirst();
    assertThat(event.unit()).isEqualTo("u07");
    assertThat(event.occasion().actor()).isEqualTo(admitted.session().pseudonym());
    assertThat(event.occasion().session()).contains(admitted.session().id());
    assertThat(event.occasion().registration())
        .isEqualTo(admitted.session().registration().orElseThrow());
    assertThat(event.occasion().at()).isEqualTo(NOW);
  }

  @Test
  void leavesNoRecordOfTeachersAndGuests() {
    admit(launch.as(Role.INSTRUCTOR));
    admit(launch.as(Role.GUEST));
    admit(launch.opening(Optional.empty()));
    assertThat(heard).isEmpty();
  }

  @Test
  void sendsEverybodyToTheRightPage() {
    assertThat(admit(launch).path()).matches("/l/[A-Za-z0-9_-]{32}/learn/u07/p1");
    assertThat(admit(launch.as(Role.GUEST)).path()).endsWith("/learn/u07/p1");
    assertThat(admit(launch.as(Role.INSTRUCTOR)).path()).endsWith("/dashboard");
    assertThat(admit(launch.as(Role.INSTRUCTOR).of(Optional.empty())).path()).endsWith("/deeplink");
  }

  @Test
  void needsNoSecretInTheAddressWhereTheCookieCame() {
    AdmittingLaunch.Admitted admitted = admitting.admit(List.of(ask(launch, true))).getFirst();
    assertThat(admitted.path()).isEqualTo("/l/" + admitted.session().number() + "/learn/u07/p1");
  }

  @Test
  void answersLaunchesThatArriveTogetherInTheirOrder() {
    List<AdmittingLaunch.Admitted> admitted =
        admitting.admit(
            List.of(
                ask(launch, true),
                ask(launch.by("user-2").as(Role.INSTRUCTOR), false),
                ask(launch.by("user-3"), true)));
    assertThat(admitted.get(0).path()).endsWith("/learn/u07/p1");
    assertThat(admitted.get(1).path()).matches("/l/[A-Za-z0-9_-]{32}/dashboard");
    assertThat(heard)
        .extracting(event -> event.occasion().session().orElseThrow())
        .containsExactly(admitted.get(0).session().id(), admitted.get(2).session().id());
  }

  @Test
  void givesEveryLaunchItsOwnSecrets() {
    AdmittingLaunch.Admitted first = admit(launch);
    AdmittingLaunch.Admitted second = admit(launch);
    assertThat(second.path()).isNotEqualTo(first.path());
    assertThat(second.session().csrf()).isNotEqualTo(first.session().csrf());
    assertThat(second.session().registration()).isEqualTo(first.session().registration());
    assertThat(first.session().registration())
        .isNotEqualTo(admit(launch.by("user-2")).session().registration());
  }

  /** The test vector of ST-3. */
  @Test
  void namesByVersionFive() {
    UUID url = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
    UUID namespace = Registration.uuid5(url, "https://example.org/xapi/creators-hub");
    assertThat(namespace).hasToString("41ff6f61-6b62-59cd-bc3f-d0dcb2a31c7e");
    assertThat(Registration.uuid5(namespace, "quiz.answered\n0b9f3b1e-7a55-4a43-9f5e-4d3a2f1c0e11"))
        .hasToString("e4a7008e-7915-58a5-8eaa-6b6880e2a545");
  }

  @Test
  void tellsFeaturesOfEveryLaunch() {
    AdmittingLaunch.Admitted admitted = admit(launch.as(Role.GUEST));
    assertThat(told).containsExactly(admitted.session().id() + " " + NOW);
  }
}
