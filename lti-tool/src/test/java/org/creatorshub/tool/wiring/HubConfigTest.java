package org.creatorshub.tool.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubConfigTest {
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  @Test
  void runsInProductionWithAddressAndSecret() {
    HubConfig config =
        HubConfig.production(
            Map.of("HUB_BASE_URL", "https://hub.example.edu", "HUB_SECRET_KEY", KEY), Map.of());
    assertThat(config.unsafe()).isEmpty();
    assertThat(config.allowsLoopbackHttp()).isFalse();
  }

  @Test
  void namesEveryUnsafeSettingAtOnce() {
    assertThat(HubConfig.production(Map.of(), Map.of()).unsafe())
        .hasSize(2)
        .anyMatch(fault -> fault.startsWith("HUB_BASE_URL"))
        .anyMatch(fault -> fault.startsWith("HUB_SECRET_KEY"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://hub.example.edu", "hub.example.edu", "ftp://x", "https:///x"})
  void refusesAddressesThatBrowsersCannotTrust(String address) {
    assertThat(
            HubConfig.production(Map.of("HUB_BASE_URL", address, "HUB_SECRET_KEY", KEY), Map.of())
                .unsafe())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c2hvcnQ=", "not base64!"})
  void refusesSecretsOfTheWrongShapeWithoutShowingThem(String secret) {
    assertThatThrownBy(() -> HubConfig.production(Map.of("HUB_SECRET_KEY", secret), Map.of()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("HUB_SECRET_KEY")
        .hasMessageNotContaining(secret);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65535", "-1", "http", ""})
  void refusesPortsThatCannotBe(String port) {
    assertThatThrownBy(() -> HubConfig.demo(Map.of(), Map.of("port", port)))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void listensOnLoopbackOnlyInTheDemo() {
    assertThat(HubConfig.demo(Map.of(), Map.of()).bind()).isEqualTo("127.0.0.1");
  }

  @Test
  void readsWordsAndNamedOptions() {
    Options options = Options.parse(List.of("add", "--name", "x", "lab"), Set.of("name"));
    assertThat(options.words()).containsExactly("add", "lab");
    assertThat(options.required("name")).isEqualTo("x");
  }

  @Test
  void refusesUnknownRepeatedAndUnfinishedOptions() {
    assertThatThrownBy(() -> Options.parse(List.of("--nmae", "x"), Set.of("name")))
        .hasMessage("Unknown option --nmae.");
    assertThatThrownBy(() -> Options.parse(List.of("--name", "x", "--name", "y"), Set.of("name")))
        .hasMessage("--name is given twice.");
    assertThatThrownBy(() -> Options.parse(List.of("--name"), Set.of("name")))
        .hasMessage("--name needs a value.");
  }
}
