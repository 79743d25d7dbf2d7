package org.creatorshub.tool.offering;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.tool.lmsclient.MovingClock;
import org.creatorshub.tool.offering.SignedAddresses.Handed;
import org.creatorshub.tool.offering.SignedAddresses.Verdict;
import org.junit.jupiter.api.Test;

class SignedAddressesTest {
  private static final URI TOOL = URI.create("https://hub.example");
  private static final RSAKey OURS = key("ours");
  private static final RSAKey THEIRS = key("ours"); // the same name, another key
  private final MovingClock clock = new MovingClock();
  private final Handed handed = new Handed(UUID.randomUUID(), UUID.randomUUID(), "a-cc13.imscc");
  private final SignedAddresses addresses = by(OURS);

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private SignedAddresses by(RSAKey key) {
    return new SignedAddresses(
        TOOL,
        claims -> signed(key, claims),
        () -> new JWKSet(List.of(OURS)).toPublicJWKSet().toString(),
        clock);
  }

  private static String signed(RSAKey key, Map<String, Object> claims) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
              JWTClaimsSet.parse(claims));
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException | ParseException e) {
      throw new AssertionError(e);
    }
  }

  private static String signature(URI address) {
    return List.of(address.getPath().split("/", -1)).get(4);
  }

  @Test
  void followsWhatItMade() {
    URI address = addresses.address(handed, addresses.end());
    assertThat(address.toString())
        .startsWith("https://hub.example/cartridges/" + handed.platform() + "/" + handed.course())
        .endsWith("/a-cc13.imscc");
    assertThat(addresses.judge(handed, signature(address))).isEqualTo(Verdict.GOOD);
    assertThat(addresses.judge(handed, signature(address))).isEqualTo(Verdict.GOOD);
  }

  @Test
  void endsAfterAnHour() {
    String signed = signature(addresses.address(handed, addresses.end()));
    clock.advance(Duration.ofMinutes(60).minusSeconds(1));
    assertThat(addresses.judge(handed, signed)).isEqualTo(Verdict.GOOD);
    clock.advance(Duration.ofSeconds(1));
    assertThat(addresses.judge(handed, signed)).isEqualTo(Verdict.EXPIRED);
  }

  @Test
  void isGoodForOneCourseAndOneFile() {
    String signed = signature(addresses.address(handed, addresses.end()));
    for (Handed other :
        List.of(
            new Handed(handed.platform(), UUID.randomUUID(), handed.file()),
            new Handed(UUID.randomUUID(), handed.course(), handed.file()),
            new Handed(handed.platform(), handed.course(), "a-moodle.xml"))) {
      assertThat(addresses.judge(other, signed)).isEqualTo(Verdict.FORGED);
    }
  }

  @Test
  void refusesWhatOthersSignedOrWeSignedForSomethingElse() {
    String others = signature(by(THEIRS).address(handed, addresses.end()));
    assertThat(addresses.judge(handed, others)).isEqualTo(Verdict.FORGED);
    String assertion =
        signed(
            OURS,
            Map.of(
                "iss",
                "client",
                "aud",
                "https://lms.example/token",
                "sub",
                handed.platform().toString(),
                "course",
                handed.course().toString(),
                "file",
                handed.file(),
                "exp",
                addresses.end().getEpochSecond()));
    assertThat(addresses.judge(handed, assertion)).isEqualTo(Verdict.FORGED);
    for (String nothing : List.of("", "x", "a.b.c", "eyJhbGciOiJub25lIn0.e30.")) {
      assertThat(addresses.judge(handed, nothing)).isEqualTo(Verdict.FORGED);
    }
  }
}
