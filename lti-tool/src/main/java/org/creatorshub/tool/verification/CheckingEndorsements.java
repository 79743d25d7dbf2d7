package org.creatorshub.tool.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What others say of a badge inside it, each signed on its own. */
final class CheckingEndorsements {
  private static final String TITLE = "What is said of it?";
  private static final int MOST = 10;
  private final OwnBadges own;
  private final CheckingProof proofs;
  private final CheckingDates dates;

  CheckingEndorsements(OwnBadges own, CheckingProof proofs, CheckingDates dates) {
    this.own = own;
    this.proofs = proofs;
    this.dates = dates;
  }

  /** Whether this is an endorsement by itself. */
  static boolean is(JsonNode credential) {
    return CheckingBadge.texts(credential.path("type")).contains("EndorsementCredential");
  }

  List<Step> check(ObjectNode badge) {
    List<Step> steps = new ArrayList<>();
    for (JsonNode said : badge.path("endorsement")) {
      if (steps.size() < MOST) {
        steps.add(check(badge, said));
      }
    }
    return steps;
  }

  private Step check(ObjectNode badge, JsonNode said) {
    if (!(said instanceof ObjectNode one)
        || !is(one)
        || !one.at("/credentialSubject/id").asText().equals(badge.path("id").asText())) {
      return Step.bad(TITLE, "It carries words about another badge, or none that we can read.");
    }
    String issuer = CheckingBadge.issuerOf(one);
    Step proof =
        proofs.check(new Presented.Credential(one, Optional.empty(), "an endorsement"), issuer);
    Step when = dates.check(one);
    if (proof.mark() != Step.Mark.GOOD) {
      return new Step(TITLE, proof.mark(), "Words that we cannot vouch for. " + proof.words());
    }
    return when.mark() == Step.Mark.GOOD
        ? Step.good(
            TITLE,
            words(one)
                + " Signed by "
                + (own.isOurs(issuer) ? own.name() : CheckingBadge.shown(issuer))
                + ".")
        : Step.bad(TITLE, "Words that do not count today. " + when.words());
  }

  static String words(ObjectNode said) {
    return "“"
        + CheckingBadge.shown(said.at("/credentialSubject/endorsementComment").asText())
        + "”";
  }
}
