package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind a web server in front of us, its word counts about who calls; nobody else's does. */
class TrustedProxyIT {
  private static final String BROWSER = "203.0.113.9";

  @ParameterizedTest
  @CsvSource({"'', 127.0.0.1", "127.0.0.1, 203.0.113.9", "192.0.2.7, 127.0.0.1"})
  void believesOnlyTheServersThatItTrusts(String trusted, String seen)
      throws IOException, InterruptedException {
    HubProcess hub =
        HubProcess.demo(
            HubProcess.freshData("proxy"),
            HubProcess.freePortPair(),
            trusted.isEmpty() ? Map.of() : Map.of("HUB_TRUSTED_PROXIES", trusted));
    try {
      ConsoleVisitor operator = new ConsoleVisitor(hub).through(BROWSER);
      operator.start(ConsoleVisitor.startPath(hub.log()));
      assertThat(
              HubRecords.of(hub).rows("select network from audit_entry where actor = 'operator'"))
          .isNotEmpty()
          .allMatch(List.of(seen)::equals);
    } finally {
      hub.discard();
    }
  }
}
