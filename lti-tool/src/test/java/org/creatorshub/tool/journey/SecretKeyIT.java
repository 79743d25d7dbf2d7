package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** What seals our keys changes over restarts. */
class SecretKeyIT {
  private static final String FIRST = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
  private static final String SECOND = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

  @Test
  @Requirement("LTI-KEYS-05")
  void startsOnlyWithASecretThatOpensTheKeys() throws IOException, InterruptedException {
    Path data = HubProcess.freshData("secret");
    int port = HubProcess.freePortPair();
    String keys;
    try (HubProcess hub = HubProcess.demo(data, port, Map.of("HUB_SECRET_KEY", FIRST))) {
      keys = keySet(hub);
    }
    assertThatThrownBy(() -> HubProcess.demo(data, port, Map.of("HUB_SECRET_KEY", SECOND)))
        .hasMessageContaining("does not open with this HUB_SECRET_KEY")
        .hasMessageContaining("HUB_SECRET_KEY_OLD");
    Map<String, String> both = Map.of("HUB_SECRET_KEY", SECOND, "HUB_SECRET_KEY_OLD", FIRST);
    try (HubProcess hub = HubProcess.demo(data, port, both)) {
      assertThat(keySet(hub)).isEqualTo(keys);
      assertThat(
              HubRecords.of(hub)
                  .count("select count(*) from audit_entry where action = 'secrets sealed anew'"))
          .isEqualTo(1);
    }
    try (HubProcess hub = HubProcess.demo(data, port, Map.of("HUB_SECRET_KEY", SECOND))) {
      assertThat(keySet(hub)).isEqualTo(keys);
    }
  }

  private static String keySet(HubProcess hub) {
    return new WebPerson().open(hub.base() + "/lti/jwks").body();
  }
}
