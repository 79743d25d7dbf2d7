package org.creatorshub.tool.launch.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Messages made to exhaust us are turned away at once. */
@Timeout(value = 3, unit = TimeUnit.SECONDS)
@Requirement({"LTI-LAUNCH-06", "NEG-43"})
class PathologicalLaunchTest {
  private static String token(String body) {
    return base64("{\"alg\":\"RS256\"}") + "." + base64(body) + ".c2ln";
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void refusesATokenOfTenMegabytes() {
    assertThat(Jws.parse(token("{\"a\":\"" + "x".repeat(10_000_000) + "\"}"))).isEmpty();
  }

  @Test
  void refusesAHundredThousandClaims() {
    StringBuilder body = new StringBuilder("{\"a\":1");
    for (int i = 0; i < 100_000; i++) {
      body.append(",\"").append(i).append("\":1");
    }
    assertThat(Jws.parse(token(body.append('}').toString()))).isEmpty();
  }

  @Test
  void refusesDeepNesting() {
    String deep = "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    assertThat(Jws.parse(token(deep))).isEmpty();
    assertThat(StrictJson.object(deep.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void refusesMillionsOfDots() {
    assertThat(Jws.parse(".".repeat(60_000))).isEmpty();
  }

  @Test
  void refusesEndlessNumbers() {
    String body = "{\"exp\":" + "9".repeat(30_000) + "}";
    assertThat(Jws.parse(token(body))).isEmpty();
  }

  @Test
  void refusesBytesThatAreNotText() {
    byte[] bytes = {'{', '"', (byte) 0xff, '"', ':', '1', '}'};
    assertThat(StrictJson.object(bytes)).isEmpty();
  }

  @Test
  void readsAnOrdinaryToken() {
    assertThat(Jws.parse(token("{\"a\":1}"))).isPresent();
  }
}
