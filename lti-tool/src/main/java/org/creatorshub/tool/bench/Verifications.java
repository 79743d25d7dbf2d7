package org.creatorshub.tool.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

/** How many RS256 signatures one thread verifies in a second: the yardstick of a launch. */
final class Verifications {
  private Verifications() {}

  static double perSecond(BenchPlatform platform, double seconds) {
    String token = platform.signedLaunch("yardstick", "nonce", "http://localhost/lti/launch");
    try {
      RSASSAVerifier verifier = new RSASSAVerifier(platform.key().toRSAPublicKey());
      long warmEnd = System.nanoTime() + (long) (seconds * 0.3e9);
      while (System.nanoTime() < warmEnd) {
        verify(token, verifier);
      }
      long begin = System.nanoTime();
      long end = begin + (long) (seconds * 1e9);
      int count = 0;
      while (System.nanoTime() < end) {
        verify(token, verifier);
        count++;
      }
      return count / ((System.nanoTime() - begin) / 1e9);
    } catch (JOSEException e) {
      throw new IllegalStateException("The yardstick could not be measured", e);
    }
  }

  private static void verify(String token, RSASSAVerifier verifier) throws JOSEException {
    try {
      if (!SignedJWT.parse(token).verify(verifier)) {
        throw new IllegalStateException("Our own signature does not verify");
      }
    } catch (ParseException e) {
      throw new IllegalStateException("Our own token does not parse", e);
    }
  }
}
