package org.creatorshub.tool.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.creatorshub.tool.connect.Preset;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.InMemoryDeployments;
import org.creatorshub.tool.platform.InMemoryPlatforms;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.registration.RegisteringByHand.Result;
import org.creatorshub.tool.registration.RegisteringByHand.Typed;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Requirement("LTI-REG-12")
class RegisteringByHandTest {
  private final InMemoryPlatforms platforms = new InMemoryPlatforms();
  private final InMemoryDeployments deployments = new InMemoryDeployments();
  private final RegisteringByHand registering =
      new RegisteringByHand(
          platforms,
          deployments,
          new InMemoryAgreements(),
          RegistrationDesk.TOOL,
          Clock.systemUTC());

  private static Typed moodle() {
    return new Typed(
        " Example  University ",
        "https://moodle.example.edu",
        " abc ",
        "https://moodle.example.edu/mod/lti/auth.php",
        "https://moodle.example.edu/mod/lti/token.php",
        "https://moodle.example.edu/mod/lti/certs.php",
        "",
        "7");
  }

  @Test
  void keepsWhatTheLmsShows() {
    assertThat(registering.register(moodle())).isInstanceOf(Result.Registered.class);
    Platform platform = platforms.all().getFirst();
    assertThat(platform.name()).isEqualTo("Example University");
    assertThat(platform.clientId()).isEqualTo("abc");
    assertThat(platform.tokenAudience()).isEqualTo("https://moodle.example.edu/mod/lti/token.php");
    assertThat(deployments.find(platform.id(), "7").orElseThrow().status())
        .isEqualTo(DeploymentStatus.ACTIVE);
  }

  @Test
  void changesTheSameRegistration() {
    registering.register(moodle());
    Platform first = platforms.all().getFirst();
    Typed changed =
        new Typed(
            "New name",
            first.issuer(),
            first.clientId(),
            "https://moodle.example.edu/new",
            first.tokenUrl().toString(),
            first.jwksUrl().toString(),
            "https://audience.example",
            "");
    assertThat(registering.register(changed))
        .isEqualTo(new Result.Registered(platforms.all().getFirst(), true));
    assertThat(platforms.all()).hasSize(1);
    assertThat(platforms.all().getFirst().id()).isEqualTo(first.id());
    assertThat(platforms.all().getFirst().tokenAudience()).isEqualTo("https://audience.example");
  }

  @ParameterizedTest
  @CsvSource({
    "name, ''",
    "issuer, http://moodle.example.edu",
    "issuer, moodle",
    "clientId, ''",
    "clientId, 'a b'",
    "authUrl, ftp://moodle.example.edu",
    "tokenUrl, ''",
    "jwksUrl, https://user@moodle.example.edu/certs"
  })
  void saysWhichFieldMustBeMended(String field, String value) {
    Typed good = moodle();
    Typed bad =
        new Typed(
            field.equals("name") ? value : good.name(),
            field.equals("issuer") ? value : good.issuer(),
            field.equals("clientId") ? value : good.clientId(),
            field.equals("authUrl") ? value : good.authUrl(),
            field.equals("tokenUrl") ? value : good.tokenUrl(),
            field.equals("jwksUrl") ? value : good.jwksUrl(),
            good.audience(),
            good.deployment());
    Result result = registering.register(bad);
    assertThat(result).isInstanceOf(Result.Refused.class);
    assertThat(((Result.Refused) result).faults()).containsOnlyKeys(field);
    assertThat(platforms.all()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void acceptsNoPresetAsItIs(Preset preset) {
    Typed filled =
        new Typed(
            "University",
            preset.issuer(),
            "abc",
            preset.authUrl(),
            preset.tokenUrl(),
            preset.jwksUrl(),
            preset.audience(),
            "");
    assertThat(registering.register(filled)).isInstanceOf(Result.Refused.class);
    assertThat(platforms.all()).isEmpty();
  }
}
