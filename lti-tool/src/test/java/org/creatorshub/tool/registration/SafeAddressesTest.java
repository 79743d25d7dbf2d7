package org.creatorshub.tool.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.registration.SafeAddresses.Verdict;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement({"LTI-REG-02", "NEG-54", "NEG-55", "NEG-56", "NEG-57"})
class SafeAddressesTest {
  private static final URI HUB = URI.create("https://hub.example.edu");
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "lms.example.edu", List.of("93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"),
          "inside.example.edu", List.of("10.1.2.3"),
          "half.example.edu", List.of("93.184.216.34", "192.168.1.1"),
          "localhost.", List.of("127.0.0.1"));

  private final SafeAddresses production =
      new SafeAddresses(new ToolAddress(HUB, false), SafeAddressesTest::lookedUp);
  private final SafeAddresses demo =
      new SafeAddresses(new ToolAddress(HUB, true), SafeAddressesTest::lookedUp);

  @Test
  void connectsToTheMachineThatItJudged() {
    assertThat(production.judge(URI.create("https://lms.example.edu/config?x=1")))
        .isEqualTo(new Verdict.Safe(machine("93.184.216.34")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://169.254.169.254/latest/meta-data",
        "https://localhost/config",
        "https://LOCALHOST/config",
        "https://localhost./config",
        "https://127.0.0.1/config",
        "https://2130706433/config",
        "https://0x7f.1/config",
        "https://0X7F000001/config",
        "https://017700000001/config",
        "https://[::1]/config",
        "https://[::ffff:10.0.0.1]/config",
        "file:///etc/passwd",
        "http://lms.example.edu/config",
        "ftp://lms.example.edu/config",
        "https://user@lms.example.edu/config",
        "https://lms.example.edu/config#part",
        "https://inside.example.edu/config",
        "https://half.example.edu/config",
        "https://unknown.example.edu/config",
        "https:///config",
        "config"
      })
  void refusesWhatIsNotInThePublicInternet(String address) {
    assertThat(production.judge(URI.create(address))).isInstanceOf(Verdict.Unsafe.class);
  }

  @Test
  void letsTheDemoAskThisMachineOnly() {
    assertThat(demo.judge(URI.create("http://127.0.0.1:8081/config")))
        .isInstanceOf(Verdict.Safe.class);
    assertThat(demo.judge(URI.create("http://10.0.0.1/config"))).isInstanceOf(Verdict.Unsafe.class);
    assertThat(demo.judge(URI.create("https://inside.example.edu/config")))
        .isInstanceOf(Verdict.Unsafe.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.1.2.3",
        "10.0.0.1",
        "100.64.0.1",
        "127.1.2.3",
        "169.254.169.254",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:a00:1::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void knowsAddressesThatAreNotPublic(String address) {
    assertThat(PublicAddresses.isPublic(machine(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"93.184.216.34", "100.128.0.1", "172.32.0.1", "2606:4700::1111", "2a00::1"})
  void knowsAddressesThatArePublic(String address) {
    assertThat(PublicAddresses.isPublic(machine(address))).isTrue();
  }

  private static List<InetAddress> lookedUp(String host) {
    return NAMES.getOrDefault(host, List.of()).stream().map(SafeAddressesTest::machine).toList();
  }

  private static InetAddress machine(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(literal, e);
    }
  }
}
