package org.creatorshub.tool.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import org.creatorshub.tool.proof.StatusBits;
import org.creatorshub.tool.verification.Stranger.Found;

/** Whether the issuer has withdrawn it (Bitstring Status List 1.0). */
final class CheckingStatus {
  static final String TITLE = "Does the issuer still stand by it?";
  private final OwnBadges own;
  private final Stranger stranger;
  private final CheckingProof proofs;

  CheckingStatus(OwnBadges own, Stranger stranger, CheckingProof proofs) {
    this.own = own;
    this.stranger = stranger;
    this.proofs = proofs;
  }

  Step check(ObjectNode credential, String issuer) {
    JsonNode status = credential.path("credentialStatus");
    if (status.isMissingNode()) {
      return own.isOurs(issuer) && !CheckingEndorsements.is(credential)
          ? Step.bad(TITLE, "Badges of ours always say where; this one does not.")
          : Step.good(TITLE, "It names no list of withdrawn badges, so it cannot be withdrawn.");
    }
    if (!status.path("type").asText().equals("BitstringStatusListEntry")
        || !status.path("statusPurpose").asText().equals("revocation")
        || !status.path("statusListIndex").asText().matches("[0-9]{1,8}")) {
      return Step.open(TITLE, "It names a list of a kind that we do not read.");
    }
    String list = status.path("statusListCredential").asText();
    long position = Long.parseLong(status.path("statusListIndex").asText());
    return own.isOurs(issuer) ? ours(own.revoked(list, position)) : theirs(list, position, issuer);
  }

  private static Step ours(Optional<Boolean> revoked) {
    if (revoked.isEmpty()) {
      return Step.bad(TITLE, "It names a place in our list that was never given to any badge.");
    }
    return told(revoked.get());
  }

  private static Step told(boolean revoked) {
    return revoked
        ? Step.bad(TITLE, "No. The issuer has withdrawn it.")
        : Step.good(TITLE, "Yes. It has not been withdrawn.");
  }

  private Step theirs(String list, long position, String issuer) {
    Optional<URI> address = Stranger.uri(list);
    if (address.isEmpty()) {
      return Step.open(TITLE, "The address of its list cannot be read.");
    }
    return switch (stranger.json(address.get())) {
      case Found.Missing<ObjectNode>(String why) -> Step.open(TITLE, why);
      case Found.Here<ObjectNode>(ObjectNode json) -> signed(json, position, issuer);
    };
  }

  /** A list counts only if the badge's own issuer signed it. */
  private Step signed(ObjectNode json, long position, String issuer) {
    if (!CheckingBadge.issuerOf(json).equals(issuer)) {
      return Step.bad(TITLE, "The list that it names belongs to somebody else.");
    }
    Step proof = proofs.check(new Presented.Credential(json, Optional.empty(), "a list"), issuer);
    JsonNode subject = json.path("credentialSubject");
    if (proof.mark() != Step.Mark.GOOD
        || !subject.path("statusPurpose").asText().equals("revocation")) {
      return Step.open(TITLE, "The issuer's list of withdrawn badges is not properly signed.");
    }
    OptionalInt bit =
        StatusBits.read(subject.path("encodedList").asText())
            .map(bits -> bits.at(position))
            .orElse(OptionalInt.empty());
    return bit.isEmpty()
        ? Step.open(TITLE, "Its place in the issuer's list cannot be read.")
        : told(bit.getAsInt() == 1);
  }
}
