package org.creatorshub.tool.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DataIntegrityTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final DataIntegrity proofs = new DataIntegrity(new CanonicalForm(new PinnedContexts()));
  private final KeyPair keys = pair();

  @Test
  void recognisesWhatItSigned() throws IOException {
    assertThat(look(badge -> {})).isInstanceOf(DataIntegrity.Verdict.Intact.class);
  }

  @Test
  void seesAnyChangeOfAValueATypeOrTheProof() throws IOException {
    assertThat(look(badge -> badge.put("name", "Teamwork badge")))
        .isInstanceOf(DataIntegrity.Verdict.Broken.class);
    assertThat(look(badge -> badge.withArray("type").add("EndorsementCredential")))
        .isInstanceOf(DataIntegrity.Verdict.Broken.class);
    assertThat(look(badge -> proof(badge).put("created", "2026-03-01T10:00:01Z")))
        .isInstanceOf(DataIntegrity.Verdict.Broken.class);
    assertThat(look(badge -> proof(badge).put("proofValue", "z" + "1".repeat(64))))
        .isInstanceOf(DataIntegrity.Verdict.Broken.class);
    assertThat(look(badge -> proof(badge).put("proofValue", "not base58")))
        .isInstanceOf(DataIntegrity.Verdict.Broken.class);
  }

  @Test
  void seesAnotherKey() throws IOException {
    ObjectNode badge = signed();
    assertThat(proofs.verify(badge, proof(badge), pair().getPublic()))
        .isInstanceOf(DataIntegrity.Verdict.Broken.class);
  }

  @Test
  void doesNotJudgeWhatNoVocabularyDefines() throws IOException {
    assertThat(look(badge -> badge.put("grade", "A")))
        .isInstanceOf(DataIntegrity.Verdict.Unclear.class);
    assertThat(look(badge -> badge.withArray("type").add("NoSuchType")))
        .isInstanceOf(DataIntegrity.Verdict.Unclear.class);
    assertThat(look(badge -> badge.withArray("@context").add("http://127.0.0.1:1/context")))
        .isInstanceOf(DataIntegrity.Verdict.Unclear.class);
    assertThat(look(badge -> badge.put("id", "relative")))
        .isInstanceOf(DataIntegrity.Verdict.Unclear.class);
  }

  @Test
  void refusesToSignWhatNoVocabularyDefines() throws IOException {
    ObjectNode badge = badge();
    badge.put("grade", "A");
    assertThatThrownBy(() -> proofs.sign(badge, keys.getPrivate(), "did:web:x#k", NOW))
        .isInstanceOf(IllegalArgumentException.class);
    ObjectNode typed = badge();
    typed.withArray("type").add("NoSuchType");
    assertThatThrownBy(() -> proofs.sign(typed, keys.getPrivate(), "did:web:x#k", NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesExactlyOneProof() throws IOException {
    ObjectNode badge = signed();
    badge.withArray("proof").add(proof(badge).deepCopy());
    assertThat(DataIntegrity.proofOf(badge)).isEmpty();
    badge.remove("proof");
    assertThat(DataIntegrity.proofOf(badge)).isEmpty();
  }

  /** Blank nodes that all look alike: the worst case for putting them in order. */
  @Test
  @Timeout(30)
  void givesUpOnPoisonGraphs() throws IOException {
    ObjectNode badge = signed();
    var list = badge.putArray("evidence");
    for (int i = 0; i < 12; i++) {
      var one = list.addObject();
      one.putArray("type").add("Evidence");
      for (int j = 0; j < 12; j++) {
        one.withArray("audience").add("a" + j);
      }
    }
    assertThat(proofs.verify(badge, proof(badge), keys.getPublic()))
        .isNotInstanceOf(DataIntegrity.Verdict.Intact.class);
  }

  private DataIntegrity.Verdict look(Consumer<ObjectNode> change) throws IOException {
    ObjectNode badge = signed();
    change.accept(badge);
    return proofs.verify(badge, proof(badge), keys.getPublic());
  }

  private ObjectNode signed() throws IOException {
    return proofs.sign(badge(), keys.getPrivate(), "did:web:hub.example.edu#k", NOW);
  }

  private static ObjectNode badge() throws IOException {
    return (ObjectNode) JSON.readTree(PublishedVectorsTest.text("1edtech.json"));
  }

  private static ObjectNode proof(ObjectNode badge) {
    return (ObjectNode) badge.path("proof").get(0);
  }

  static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
