package org.creatorshub.tool.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.credential.IdentityHash;
import org.creatorshub.tool.proof.DataIntegrity;
import org.creatorshub.tool.proof.PinnedContexts;
import org.creatorshub.tool.text.Moment;

/** Checks a badge step by step: form, signature, issuer, dates, status, and whose it is. */
public final class CheckingBadge {
  private static final String IS_BADGE = "Is it a badge?";
  private static final String WHO = "Who has signed it?";
  private static final String WHOSE = "Is it yours?";
  private static final int LONGEST_SHOWN = 300;

  private final OwnBadges own;
  private final Set<String> known;
  private final CheckingProof proofs;
  private final CheckingStatus statuses;
  private final CheckingDates dates;
  private final CheckingEndorsements endorsements;

  /**
   * @param known names of issuers that the operator vouches for
   */
  public CheckingBadge(
      OwnBadges own, Stranger stranger, DataIntegrity integrity, Set<String> known, Clock clock) {
    this.own = own;
    this.known = Set.copyOf(known);
    this.proofs = new CheckingProof(own, stranger, integrity);
    this.statuses = new CheckingStatus(own, stranger, proofs);
    this.dates = new CheckingDates(clock);
    this.endorsements = new CheckingEndorsements(own, proofs, dates);
  }

  /**
   * Checks what was sent.
   *
   * @param email address to be compared with the hash in it; empty for none; kept nowhere
   */
  Report check(byte[] sent, String email) {
    return switch (ReadingPresented.read(sent)) {
      case Presented.Unreadable(String sentence) -> Report.unreadable(sentence);
      case Presented.Credential credential -> check(credential, email);
    };
  }

  private Report check(Presented.Credential presented, String email) {
    ObjectNode credential = presented.credential();
    Optional<Step> form = form(credential);
    if (form.isPresent()) {
      return report(List.of(form.get()), credential);
    }
    String issuer = issuerOf(credential);
    List<Step> steps = new ArrayList<>();
    steps.add(
        CheckingEndorsements.is(credential)
            ? Step.good(
                IS_BADGE,
                "It is what somebody says of a badge: " + CheckingEndorsements.words(credential))
            : Step.good(IS_BADGE, "Yes, an Open Badge 3.0 as " + presented.how() + "."));
    Step proof = proofs.check(presented, issuer);
    steps.add(proof);
    steps.add(who(issuer, proof));
    steps.add(dates.check(credential));
    if (proof.mark() == Step.Mark.BAD) {
      steps.add(Step.open(CheckingStatus.TITLE, "Not asked, as the signature does not hold."));
    } else {
      steps.add(statuses.check(credential, issuer));
    }
    steps.addAll(endorsements.check(credential));
    if (!email.isBlank()) {
      steps.add(whose(credential, email.strip()));
    }
    return report(steps, credential);
  }

  /** A fault of form, which ends the check. */
  private static Optional<Step> form(ObjectNode credential) {
    Set<String> types = texts(credential.path("type"));
    boolean badge =
        types.contains("VerifiableCredential")
            && (types.contains("OpenBadgeCredential") || types.contains("AchievementCredential"));
    boolean whole = badge && credential.path("credentialSubject").path("achievement").isObject();
    if (issuerOf(credential).isEmpty() || !(whole || CheckingEndorsements.is(credential))) {
      return Optional.of(Step.bad(IS_BADGE, "No. It is data, but not an Open Badge 3.0."));
    }
    for (JsonNode context : credential.path("@context")) {
      if (!context.isTextual() || !PinnedContexts.knows(context.asText())) {
        return Optional.of(
            Step.open(
                IS_BADGE,
                "It uses a vocabulary that we do not keep, so we cannot tell what its signature"
                    + " covers. We never fetch vocabularies: they could change the meaning."));
      }
    }
    return Optional.empty();
  }

  static String issuerOf(JsonNode credential) {
    JsonNode issuer = credential.path("issuer");
    return issuer.isTextual() ? issuer.asText() : issuer.path("id").asText();
  }

  private Step who(String issuer, Step proof) {
    if (proof.mark() != Step.Mark.GOOD) {
      return Step.open(WHO, "It names " + shown(issuer) + ", but that is not proved.");
    }
    if (own.isOurs(issuer)) {
      return Step.good(
          WHO,
          own.demo()
              ? "This demonstration, with fictional people. It attests nothing."
              : "We have: " + own.name() + ".");
    }
    if (known.contains(issuer)) {
      return Step.good(WHO, shown(issuer) + ", an issuer that we know.");
    }
    return Step.open(
        WHO,
        issuer.startsWith("did:key:")
            ? "The holder of a key. The name in the badge may be anything: ask who gave it to you."
            : shown(issuer)
                + ". The signature is in order, but the signer is not known to us. Look whether"
                + " this address belongs to whom you think of.");
  }

  private static Step whose(ObjectNode credential, String email) {
    boolean any = false;
    for (JsonNode identity : credential.path("credentialSubject").path("identifier")) {
      if (identity.path("hashed").asBoolean()
          && identity.path("identityType").asText().equals("emailAddress")) {
        any = true;
        String salt = identity.path("salt").asText();
        String hash = identity.path("identityHash").asText();
        if (hash.equals(IdentityHash.of(email, salt))
            || hash.equals(IdentityHash.of(email.toLowerCase(Locale.ROOT), salt))) {
          return Step.good(WHOSE, "Yes. It is tied to the address that you typed.");
        }
      }
    }
    return any
        ? Step.bad(WHOSE, "It is tied to another address than the one that you typed.")
        : Step.open(WHOSE, "It is tied to no e-mail address, so this cannot be told from it.");
  }

  private Report report(List<Step> steps, ObjectNode credential) {
    boolean bad = steps.stream().anyMatch(step -> step.mark() == Step.Mark.BAD);
    boolean open = steps.stream().anyMatch(step -> step.mark() == Step.Mark.OPEN);
    Report.Verdict verdict =
        bad ? Report.Verdict.NOT_VALID : open ? Report.Verdict.NOT_CERTAIN : Report.Verdict.GENUINE;
    String sentence =
        switch (verdict) {
          case NOT_VALID -> "Do not rely on this badge.";
          case NOT_CERTAIN ->
              "Nothing is wrong with what we could check, but we could not check everything.";
          default ->
              own.demo() && own.isOurs(issuerOf(credential))
                  ? "A genuine badge of this demonstration, and so worth nothing outside of it."
                  : "This badge is genuine and valid.";
        };
    JsonNode achievement = credential.path("credentialSubject").path("achievement");
    return new Report(
        verdict,
        sentence,
        steps,
        new Report.Claims(
            shown(achievement.path("name").asText(credential.path("name").asText())),
            shown(credential.path("issuer").path("name").asText()),
            shown(achievement.path("criteria").path("narrative").asText()),
            CheckingDates.moment(credential.path("validFrom")).map(Moment::day).orElse("")));
  }

  static Set<String> texts(JsonNode node) {
    Set<String> texts = new java.util.HashSet<>();
    node.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  static String shown(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
