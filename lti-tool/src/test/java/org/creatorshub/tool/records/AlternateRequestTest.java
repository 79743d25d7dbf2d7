package org.creatorshub.tool.records;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.records.AlternateRequest.Plain;
import org.creatorshub.tool.records.AlternateRequest.Refused;
import org.creatorshub.tool.records.AlternateRequest.Result;
import org.junit.jupiter.api.Test;

class AlternateRequestTest {
  private static Result read(String query, String form) {
    return AlternateRequest.read(query, Optional.of("1.0.3"), form.getBytes(UTF_8));
  }

  @Test
  void knowsARequestByItsMethodParameter() {
    assertThat(AlternateRequest.is("POST", "method=PUT")).isTrue();
    assertThat(AlternateRequest.is("POST", "a=b&method=")).isTrue();
    assertThat(AlternateRequest.is("POST", "")).isFalse();
    assertThat(AlternateRequest.is("POST", "Method=PUT")).isFalse();
    assertThat(AlternateRequest.is("POST", "xmethod=PUT")).isFalse();
    assertThat(AlternateRequest.is("PUT", "method=PUT")).isFalse();
  }

  @Test
  void makesHeadersParametersAndBodyOfTheFields() {
    Plain plain =
        (Plain)
            read(
                "method=PUT",
                "Authorization=Basic+x&If-Match=%22e%22&Content-Type=text%2Fplain&stateId=a+%26b"
                    + "&content=%C3%A9%26%3D");
    assertThat(plain.method()).isEqualTo("PUT");
    assertThat(plain.query()).isEqualTo("stateId=a+%26b");
    assertThat(new String(plain.body(), UTF_8)).isEqualTo("é&=");
    assertThat(plain.headers())
        .isEqualTo(
            Map.of(
                "Authorization", "Basic x",
                "If-Match", "\"e\"",
                "Content-Type", "text/plain",
                "Content-Length", "4"));
  }

  @Test
  void readsWithoutBody() {
    Plain plain = (Plain) read("method=GET", "limit=1");
    assertThat(plain.method()).isEqualTo("GET");
    assertThat(plain.query()).isEqualTo("limit=1");
    assertThat(plain.body()).isEmpty();
    assertThat(((Plain) read("method=HEAD", "")).query()).isEmpty();
  }

  @Test
  void takesContentForJsonUnlessTheFormSaysOtherwise() {
    assertThat(((Plain) read("method=POST", "content={}")).headers())
        .containsEntry("Content-Type", "application/json");
  }

  @Test
  void refusesWhatIsNoSuchRequest() {
    for (String[] odd :
        new String[][] {
          {"method=PUT&statementId=x", "content={}"},
          {"method=put", "content={}"},
          {"method=PATCH", "content={}"},
          {"method=", "content={}"},
          {"method=PUT", ""},
          {"method=PUT", "{\"content\":\"{}\"}"},
          {"method=GET", "content={}"},
          {"method=PUT", "content={}&content={}"},
          {"method=PUT", "content=%zz"},
          {"method=PUT", "content={}&stateId=" + "x".repeat(20_000)},
        }) {
      assertThat(read(odd[0], odd[1])).as(odd[0]).isInstanceOf(Refused.class);
    }
    byte[] latin = "content=\u00e9".getBytes(ISO_8859_1);
    assertThat(AlternateRequest.read("method=PUT", Optional.of("1.0.3"), latin))
        .isInstanceOf(Refused.class);
  }

  @Test
  void refusesTheSecondEditionWhereverItIsNamed() {
    byte[] form = "content={}".getBytes(UTF_8);
    byte[] named = "content={}&X-Experience-API-Version=2.0".getBytes(UTF_8);
    assertThat(AlternateRequest.read("method=PUT", Optional.of("2.0.0"), form))
        .isInstanceOf(Refused.class);
    assertThat(AlternateRequest.read("method=PUT", Optional.of("1.0.3"), named))
        .isInstanceOf(Refused.class);
    assertThat(AlternateRequest.read("method=PUT", Optional.empty(), form))
        .isInstanceOf(Plain.class);
  }
}
