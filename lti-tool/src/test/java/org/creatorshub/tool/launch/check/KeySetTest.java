package org.creatorshub.tool.launch.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("LTI-KEYS-07")
class KeySetTest {
  @Test
  void isNotFooledByOtherDocuments() {
    assertThat(KeySet.parse("<html>Service unavailable</html>")).isEmpty();
    assertThat(KeySet.parse("")).isEmpty();
    assertThat(KeySet.parse("[]")).isEmpty();
    assertThat(KeySet.parse("{\"keys\":\"none\"}")).isEmpty();
    assertThat(KeySet.parse("{\"error\":\"busy\"}")).isEmpty();
  }

  @Test
  void takesTheReadableOfTwoKeysOfOneId() throws JOSEException {
    String rsa = new RSAKeyGenerator(2048).keyID("k").generate().toPublicJWK().toJSONString();
    KeySet keys =
        KeySet.parse("{\"keys\":[{\"kid\":\"k\",\"kty\":\"EC\"}," + rsa + "]}").orElseThrow();
    assertThat(keys.find("k").flatMap(PlatformKey::rsa)).isPresent();
  }

  @Test
  void keepsUnreadableKeysApart() {
    KeySet keys =
        KeySet.parse(
                """
                {"keys":[
                  {"kid":"odd","kty":"SECRET"},
                  {"kid":"bad","kty":"RSA","n":"!!","e":"AQAB"},
                  {"kid":5,"kty":"RSA"},
                  "text",
                  {"kid":"ec","kty":"EC","crv":"P-256","use":"sig",
                   "x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                   "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}
                ]}
                """)
            .orElseThrow();
    assertThat(keys.find("odd").flatMap(PlatformKey::rsa)).isEmpty();
    assertThat(keys.find("bad").flatMap(PlatformKey::rsa)).isEmpty();
    assertThat(keys.find("ec").flatMap(PlatformKey::rsa)).isEmpty();
    assertThat(keys.find("ec").flatMap(PlatformKey::use)).contains("sig");
    assertThat(keys.find("5")).isEmpty();
  }
}
