package org.creatorshub.tool.launch.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorshub.tool.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every launch of the fixtures, good and bad, through login and all checks. */
class CheckingLaunchTest {
  private static final List<String> EVERY_CHECK =
      List.of(
          "LTI-LAUNCH-02",
          "LTI-LAUNCH-03",
          "LTI-LAUNCH-04",
          "LTI-LAUNCH-05",
          "LTI-LAUNCH-06",
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
          "LTI-LAUNCH-17",
          "LTI-LAUNCH-18",
          "LTI-LAUNCH-19",
          "LTI-LAUNCH-20",
          "LTI-LAUNCH-21",
          "LTI-LAUNCH-22",
          "LTI-LAUNCH-23",
          "LTI-LAUNCH-24",
          "LTI-LAUNCH-25",
          "LTI-LAUNCH-26",
          "LTI-LAUNCH-27",
          "LTI-LAUNCH-28",
          "HUB-PRIVACY-01",
          "LTI-LAUNCH-30",
          "HUB-CONTENT-01",
          "LTI-LAUNCH-31");

  static Stream<Path> refused() {
    return Fixtures.in("refused").stream();
  }

  static Stream<Path> accepted() {
    return Fixtures.in("accepted").stream();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesByTheRequirementThatNamesTheFile(Path file) {
    JsonNode fixture = Fixtures.read(file);
    PlayedLaunch.Ending ending = new PlayedLaunch(fixture).play();
    String name = file.getFileName().toString();
    assertThat(ending.refusal().map(Refusal::id)).contains(requirement(name));
    assertThat(ending.refusal().map(Refusal::status)).contains(fixture.path("status").asInt());
    assertThat(ending.refusal().flatMap(Refusal::returnUrl).isPresent())
        .as("offers a way back")
        .isEqualTo(fixture.path("wayBack").asBoolean());
  }

  static Stream<Path> certification() {
    return refused().filter(f -> Fixtures.read(f).path("because").asText().startsWith("CERT-B"));
  }

  /** The certification sends each bad launch as a learner and as a teacher. */
  @ParameterizedTest
  @MethodSource("certification")
  void refusesTheBadLaunchesOfTheCertificationForTeachersToo(Path file) {
    ObjectNode fixture = (ObjectNode) Fixtures.read(file);
    assertThat(fixture.has("base")).as("a learner's by default").isFalse();
    fixture.put("base", "teacher");
    PlayedLaunch played = new PlayedLaunch(fixture);
    assertThat(played.play().refusal().map(Refusal::id))
        .contains(requirement(file.getFileName().toString()));
    assertThat(played.deployments.count()).isZero();
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void acceptsAfterEveryCheck(Path file) {
    JsonNode fixture = Fixtures.read(file);
    PlayedLaunch.Ending ending = new PlayedLaunch(fixture).play();
    assertThat(ending.refusal()).isEmpty();
    LaunchResult.Accepted accepted = ending.accepted().orElseThrow();
    assertThat(accepted.passed()).isEqualTo(EVERY_CHECK);
    JsonNode expected = fixture.path("expect");
    Launch launch = accepted.launch();
    assertThat(launch.role().name()).isEqualTo(expected.path("role").asText());
    expect(expected, "name", launch.displayName());
    expect(expected, "unit", launch.unit());
    expect(expected, "course", launch.course().map(Launch.Course::id));
    expect(expected, "lineItem", launch.services().lineItem());
    expect(expected, "memberships", launch.services().memberships());
    expect(expected, "settings", launch.deepLinkSettings());
    expect(expected, "locale", Optional.of(launch.locale().toLanguageTag()));
    expect(expected, "forUser", launch.particulars().forUser());
    expect(expected, "reviewedLink", launch.particulars().reviewedLink());
    expect(expected, "administers", Optional.of(launch.particulars().administers().name()));
    expect(expected, "stateBound", Optional.of(String.valueOf(launch.stateBound())));
  }

  /** Compares where the fixture speaks; its null means empty. */
  private static void expect(JsonNode expected, String member, Optional<String> actual) {
    if (expected.has(member)) {
      JsonNode value = expected.get(member);
      assertThat(actual)
          .as(member)
          .isEqualTo(value.isNull() ? Optional.empty() : Optional.of(value.asText()));
    }
  }

  @Test
  void remembersNoDeploymentOfARefusedLaunch() {
    JsonNode fixture = Fixtures.read(Fixtures.ROOT.resolve("refused/LTI-LAUNCH-23-no-sub.json"));
    PlayedLaunch played = new PlayedLaunch(fixture);
    played.play();
    assertThat(played.deployments.count()).isZero();
  }

  @Test
  void tellsThePlatformOnTheWayBackWhatHappened() {
    JsonNode fixture = Fixtures.read(Fixtures.ROOT.resolve("refused/LTI-LAUNCH-23-no-sub.json"));
    Refusal refusal = new PlayedLaunch(fixture).play().refusal().orElseThrow();
    assertThat(refusal.returnUrl().map(Object::toString))
        .contains(
            "https://lms.example.edu/course/1"
                + "?lti_errormsg=The+platform+did+not+say+who+you+are."
                + "&lti_errorlog=LTI-LAUNCH-23");
  }

  static String requirement(String fileName) {
    return fileName.replaceFirst("^([A-Z]+-[A-Z]+-[0-9]{2}).*", "$1");
  }
}
