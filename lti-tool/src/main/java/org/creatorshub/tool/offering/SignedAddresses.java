package org.creatorshub.tool.offering;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorshub.tool.lmsclient.AssertionSigner;

/**
 * Addresses from which an LMS fetches a package by itself: signed with our key, for one course and
 * one file, for an hour. Nothing is stored, so every node knows them.
 */
public final class SignedAddresses {
  /** An LMS fetches in a job of its own, which may wait for others. */
  static final Duration LIFE = Duration.ofMinutes(60);

  private static final String COURSE = "course";
  private static final String FILE = "file";
  private final URI tool;
  private final AssertionSigner signer;
  private final Supplier<String> keys;
  private final Clock clock;

  /** Which package, for which course of which LMS. */
  record Handed(UUID platform, UUID course, String file) {}

  /** Whether an address may be followed. */
  enum Verdict {
    GOOD,
    EXPIRED,
    /** Not signed by us, or signed for something else. */
    FORGED
  }

  /**
   * @param tool our own base address
   * @param keys our public keys, as a JWK set
   */
  public SignedAddresses(URI tool, AssertionSigner signer, Supplier<String> keys, Clock clock) {
    this.tool = tool;
    this.signer = signer;
    this.keys = keys;
    this.clock = clock;
  }

  /** When an address that is made now ends. */
  Instant end() {
    return clock.instant().plus(LIFE);
  }

  URI address(Handed handed, Instant end) {
    String signed =
        signer.sign(
            Map.of(
                "iss",
                tool.toString(),
                "aud",
                audience(),
                "sub",
                handed.platform().toString(),
                COURSE,
                handed.course().toString(),
                FILE,
                handed.file(),
                "exp",
                end.getEpochSecond()));
    return tool.resolve(
        "/cartridges/%s/%s/%s/%s"
            .formatted(handed.platform(), handed.course(), signed, handed.file()));
  }

  Verdict judge(Handed handed, String signed) {
    try {
      SignedJWT token = SignedJWT.parse(signed);
      if (!token.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256) || !ours(token)) {
        return Verdict.FORGED;
      }
      JWTClaimsSet claims = token.getJWTClaimsSet();
      boolean fits =
          List.of(audience()).equals(claims.getAudience())
              && handed.platform().toString().equals(claims.getSubject())
              && handed.course().toString().equals(claims.getStringClaim(COURSE))
              && handed.file().equals(claims.getStringClaim(FILE))
              && claims.getExpirationTime() != null;
      if (!fits) {
        return Verdict.FORGED;
      }
      boolean over = !clock.instant().isBefore(claims.getExpirationTime().toInstant());
      return over ? Verdict.EXPIRED : Verdict.GOOD;
    } catch (ParseException | JOSEException e) {
      return Verdict.FORGED;
    }
  }

  private boolean ours(SignedJWT token) throws ParseException, JOSEException {
    Optional<JWK> key =
        Optional.ofNullable(JWKSet.parse(keys.get()).getKeyByKeyId(token.getHeader().getKeyID()));
    return key.isPresent() && token.verify(new RSASSAVerifier(key.get().toRSAKey()));
  }

  /** Keeps the signature from being taken for any other message of ours. */
  private String audience() {
    return tool.resolve("/cartridges").toString();
  }
}
