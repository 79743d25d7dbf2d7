package org.creatorshub.tool.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Proofs inside a credential: {@code eddsa-rdfc-2022} (W3C Data Integrity EdDSA Cryptosuites, 3.2).
 */
public final class DataIntegrity {
  static final String SUITE = "eddsa-rdfc-2022";
  private static final int SIGNATURE_BYTES = 64;
  private final CanonicalForm form;

  public DataIntegrity(CanonicalForm form) {
    this.form = form;
  }

  /** What a look at a proof found. */
  public sealed interface Verdict {
    /** The credential is word for word what the holder of the key signed. */
    record Intact() implements Verdict {}

    /** It is not, or not by this key. */
    record Broken() implements Verdict {}

    /** It cannot be told. */
    record Unclear(String why) implements Verdict {}
  }

  /**
   * Signs a credential; it gets a proof and is otherwise the same.
   *
   * @param method whole address of the key
   * @throws IllegalArgumentException if it says something that no pinned vocabulary defines
   */
  public ObjectNode sign(ObjectNode credential, PrivateKey key, String method, Instant at) {
    ObjectNode proof = credential.objectNode();
    proof.put("type", "DataIntegrityProof");
    proof.put("cryptosuite", SUITE);
    proof.put("created", at.truncatedTo(ChronoUnit.SECONDS).toString());
    proof.put("verificationMethod", method);
    proof.put("proofPurpose", "assertionMethod");
    CanonicalForm.Result words = form.of(credential);
    CanonicalForm.Result manner = form.of(configuration(proof, credential));
    if (words instanceof CanonicalForm.Result.Unclear(String why)) {
      throw new IllegalArgumentException("Cannot be signed: " + why);
    }
    proof.put("proofValue", Base58.encode(signed(key, joined(manner, words))));
    ObjectNode whole = credential.deepCopy();
    whole.putArray("proof").add(proof); // the schema wants a list
    return whole;
  }

  /** The one proof of our kind in a credential; empty if there is none, or more than one. */
  public static Optional<ObjectNode> proofOf(JsonNode credential) {
    JsonNode proof = credential.path("proof");
    JsonNode only = proof.isArray() && proof.size() == 1 ? proof.get(0) : proof;
    return only instanceof ObjectNode one
            && one.path("type").asText().equals("DataIntegrityProof")
            && one.path("cryptosuite").asText().equals(SUITE)
            && one.path("proofPurpose").asText().equals("assertionMethod")
        ? Optional.of(one)
        : Optional.empty();
  }

  /** Whether this proof was made over this credential with the private half of this key. */
  public Verdict verify(ObjectNode credential, ObjectNode proof, PublicKey key) {
    Optional<byte[]> value =
        Base58.decode(proof.path("proofValue").asText())
            .filter(bytes -> bytes.length == SIGNATURE_BYTES);
    if (value.isEmpty()) {
      return new Verdict.Broken();
    }
    ObjectNode bare = credential.deepCopy();
    bare.remove("proof");
    CanonicalForm.Result words = form.of(bare);
    CanonicalForm.Result manner = form.of(configuration(proof, credential));
    if (words instanceof CanonicalForm.Result.Unclear(String why)) {
      return new Verdict.Unclear(why);
    }
    if (manner instanceof CanonicalForm.Result.Unclear(String why)) {
      return new Verdict.Unclear(why);
    }
    return matches(key, joined(manner, words), value.get())
        ? new Verdict.Intact()
        : new Verdict.Broken();
  }

  /** The proof without its value, read with the credential's vocabularies. */
  private static ObjectNode configuration(ObjectNode proof, ObjectNode credential) {
    ObjectNode configuration = proof.deepCopy();
    configuration.remove("proofValue");
    configuration.set("@context", credential.path("@context"));
    return configuration;
  }

  private static byte[] joined(CanonicalForm.Result first, CanonicalForm.Result second) {
    byte[] whole = new byte[64];
    System.arraycopy(((CanonicalForm.Result.Lines) first).hash(), 0, whole, 0, 32);
    System.arraycopy(((CanonicalForm.Result.Lines) second).hash(), 0, whole, 32, 32);
    return whole;
  }

  private static byte[] signed(PrivateKey key, byte[] bytes) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This key does not sign", e);
    }
  }

  private static boolean matches(PublicKey key, byte[] bytes, byte[] value) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initVerify(key);
      signature.update(bytes);
      return signature.verify(value);
    } catch (GeneralSecurityException noSignature) {
      return false;
    }
  }
}
