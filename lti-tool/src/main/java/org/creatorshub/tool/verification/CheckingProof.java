package org.creatorshub.tool.verification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import org.creatorshub.tool.proof.DataIntegrity;
import org.creatorshub.tool.proof.Multikey;
import org.creatorshub.tool.proof.VcJwt;
import org.creatorshub.tool.verification.Stranger.Found;

/**
 * Whether anything was changed since the issuer signed, and whether it was the issuer who signed.
 */
final class CheckingProof {
  static final String TITLE = "Is it unchanged?";
  private static final Step CHANGED =
      Step.bad(
          TITLE,
          "No. Somebody has changed it after it was signed, or it was signed with another key.");

  private final OwnBadges own;
  private final Stranger stranger;
  private final DataIntegrity proofs;

  CheckingProof(OwnBadges own, Stranger stranger, DataIntegrity proofs) {
    this.own = own;
    this.stranger = stranger;
    this.proofs = proofs;
  }

  Step check(Presented.Credential presented, String issuer) {
    return presented.token().isPresent()
        ? token(presented.token().get(), issuer)
        : proof(presented.credential(), issuer);
  }

  private Step proof(ObjectNode credential, String issuer) {
    Optional<ObjectNode> proof = DataIntegrity.proofOf(credential);
    if (proof.isEmpty()) {
      return Step.bad(
          TITLE,
          "It carries no signature of the kind that we read (eddsa-rdfc-2022), or more than one.");
    }
    String method = proof.get().path("verificationMethod").asText();
    if (!method.startsWith(issuer + "#")) {
      return Step.bad(TITLE, "It was signed with a key that does not belong to its issuer.");
    }
    return switch (key(issuer, method)) {
      case Found.Missing<PublicKey>(String why) ->
          own.isOurs(issuer) ? Step.bad(TITLE, why) : Step.open(TITLE, why);
      case Found.Here<PublicKey>(PublicKey key) ->
          switch (proofs.verify(credential, proof.get(), key)) {
            case DataIntegrity.Verdict.Intact intact -> intact();
            case DataIntegrity.Verdict.Broken broken -> CHANGED;
            case DataIntegrity.Verdict.Unclear unclear ->
                Step.bad(
                    TITLE,
                    "It says something that its vocabularies, or those that we keep, do not"
                        + " define; a signature does not cover that.");
          };
    };
  }

  private Found<PublicKey> key(String issuer, String method) {
    if (own.isOurs(issuer)) {
      return own.key(method)
          .<Found<PublicKey>>map(Found.Here::new)
          .orElse(new Found.Missing<>(unknownOwn(method)));
    }
    if (issuer.startsWith("did:key:")) {
      return Multikey.read(issuer.substring("did:key:".length()))
          .filter(key -> method.equals(issuer + "#" + Multikey.of(key)))
          .<Found<PublicKey>>map(Found.Here::new)
          .orElse(new Found.Missing<>("Its key is of a kind that we do not read."));
    }
    return stranger.key(issuer, method);
  }

  private Step token(VcJwt.Token token, String issuer) {
    String kid = token.kid().orElse("");
    Found<RSAPublicKey> found =
        own.isOurs(issuer)
            ? own.tokenKey(kid)
                .<Found<RSAPublicKey>>map(Found.Here::new)
                .orElse(new Found.Missing<>(unknownOwn(kid)))
            : stranger.tokenKey(issuer, kid);
    return switch (found) {
      case Found.Missing<RSAPublicKey>(String why) ->
          own.isOurs(issuer) ? Step.bad(TITLE, why) : Step.open(TITLE, why);
      case Found.Here<RSAPublicKey>(RSAPublicKey key) -> {
        if (!VcJwt.isBy(token, key)) {
          yield CHANGED;
        }
        yield VcJwt.agrees(token.claims())
            ? intact()
            : Step.bad(TITLE, "The token says one thing of itself, and the badge in it another.");
      }
    };
  }

  private String unknownOwn(String method) {
    return own.withdrawn(method)
        ? "It was signed with a key of ours that we have taken back. Ask us for a new badge."
        : "It claims to be ours, but we have never had the key that signed it.";
  }

  private static Step intact() {
    return Step.good(TITLE, "Yes. Not a letter has changed since it was signed.");
  }
}
