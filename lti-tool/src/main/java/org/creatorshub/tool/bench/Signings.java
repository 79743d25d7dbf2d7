package org.creatorshub.tool.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Arrays;
import org.creatorshub.tool.proof.CanonicalForm;
import org.creatorshub.tool.proof.DataIntegrity;
import org.creatorshub.tool.proof.PinnedContexts;

/** How long one thread takes to sign a badge once it is warm. */
final class Signings {
  private static final int WARM = 300;
  private static final int COUNTED = 300;
  private static final String BADGE =
      """
      {"@context":["https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"],
       "id":"urn:uuid:0d0f6a5e-6f0c-4f3e-9a53-2f8c1b7f1a01",
       "type":["VerifiableCredential","OpenBadgeCredential"],"name":"Campaign plan",
       "issuer":{"id":"did:web:hub.example.edu","type":["Profile"],"name":"Example University"},
       "validFrom":"2026-01-15T10:00:00Z",
       "credentialSubject":{"id":"urn:uuid:3f1c5e8e-9b0e-4a7e-9f65-2d8a6c8a1a11",
        "type":["AchievementSubject"],
        "achievement":{"id":"https://hub.example.edu/achievements/u07/1","type":["Achievement"],
         "achievementType":"Competency","name":"Campaign plan","description":"Plans a campaign.",
         "criteria":{"narrative":"The unit test was passed."},
         "alignment":[{"type":["Alignment"],"targetType":"CFItem","targetName":"Plan a campaign",
          "targetCode":"LO7.1","targetUrl":"https://hub.example.edu/case/1"}]}},
       "credentialStatus":{"id":"https://hub.example.edu/status/1#9",
        "type":"BitstringStatusListEntry","statusPurpose":"revocation","statusListIndex":"9",
        "statusListCredential":"https://hub.example.edu/status/1"}}
      """;

  private Signings() {}

  /** The median in milliseconds. */
  static double millis() {
    try {
      ObjectNode badge = (ObjectNode) new ObjectMapper().readTree(BADGE);
      PrivateKey key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
      DataIntegrity proofs = new DataIntegrity(new CanonicalForm(new PinnedContexts()));
      long[] nanos = new long[COUNTED];
      for (int n = -WARM; n < COUNTED; n++) {
        long begin = System.nanoTime();
        proofs.sign(badge, key, "did:web:hub.example.edu#key", Instant.EPOCH);
        nanos[Math.max(0, n)] = System.nanoTime() - begin;
      }
      Arrays.sort(nanos);
      return nanos[COUNTED / 2] / 1e6;
    } catch (JsonProcessingException | GeneralSecurityException e) {
      throw new IllegalStateException("Signing could not be measured", e);
    }
  }
}
