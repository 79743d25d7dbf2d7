package org.creatorshub.tool.credential;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.credential.IssuerKey.Kind;
import org.creatorshub.tool.proof.DataIntegrity;
import org.creatorshub.tool.proof.StatusBits;
import org.creatorshub.tool.proof.VcJwt;

/** Makes the signed badge out of a request: as JSON with a proof, and as a token. */
public final class IssuingBadge {
  private static final int SALT_BYTES = 16;

  private final Issuer issuer;
  private final IssuerKeys keys;
  private final AchievementJson achievements;
  private final StatusLists lists;
  private final Badges badges;
  private final DataIntegrity proofs;
  private final SecureRandom random;
  private final Clock clock;

  /** What it stands on. */
  public record Parts(
      Issuer issuer,
      IssuerKeys keys,
      AchievementJson achievements,
      StatusLists lists,
      Badges badges,
      DataIntegrity proofs) {}

  public IssuingBadge(Parts parts, SecureRandom random, Clock clock) {
    this.issuer = parts.issuer();
    this.keys = parts.keys();
    this.achievements = parts.achievements();
    this.lists = parts.lists();
    this.badges = parts.badges();
    this.proofs = parts.proofs();
    this.random = random;
    this.clock = clock;
  }

  /** Signs; the caller keeps what comes back. */
  Badge issue(Badge asked, Achievement achievement) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    AchievementJson.Versioned defined = achievements.keep(achievement);
    StatusPlace place = place();
    Optional<Instant> until =
        badges
            .years(asked.place(), achievement.key())
            .map(years -> now.atOffset(ZoneOffset.UTC).plusYears(years).toInstant());
    CredentialJson.Content content =
        new CredentialJson.Content(defined.json(), achievement.credits(), place, now, until, asked);
    UUID subject = UUID.randomUUID();
    CredentialJson json = new CredentialJson(issuer);
    ObjectNode credential = json.of(content, UUID.randomUUID(), subject);
    ObjectNode second = json.of(content, UUID.randomUUID(), subject);
    Badge.Issued issued =
        new Badge.Issued(
            now,
            defined.version(),
            place,
            signed(credential, now).toString(),
            token(second),
            false,
            until);
    return asked.issued(issued, now);
  }

  /** A credential of ours with its proof. */
  ObjectNode signed(ObjectNode credential, Instant at) {
    IssuerKeys.Signing key = keys.signing(Kind.ED25519);
    return proofs.sign(credential, key.key(), issuer.method(key.kid()), at);
  }

  private String token(ObjectNode credential) {
    IssuerKeys.Signing key = keys.signing(Kind.RS256);
    return VcJwt.sign(
        credential,
        (RSAPrivateKey) key.key(),
        issuer.at("/credentials/keys/" + key.kid() + ".json"));
  }

  /** What is kept of an address that a learner typed. */
  Identity identity(String address) {
    String salt = salt();
    return new Identity(IdentityHash.of(address, salt), salt);
  }

  /** What a teacher says of a badge, signed. */
  ObjectNode endorsement(Badge badge, UUID id, String comment, Instant at) {
    ObjectNode about = AchievementJson.read(badge.issued().orElseThrow().credential());
    return signed(new CredentialJson(issuer).endorsement(about, id, comment, at), at);
  }

  /** The badge with what was said of it inside, signed anew; its id and dates stay. */
  Badge with(Badge badge, Endorsement said) {
    Badge.Issued old = badge.issued().orElseThrow();
    ObjectNode credential = AchievementJson.read(old.credential());
    credential.remove("proof");
    credential.withArray("endorsement").add(AchievementJson.read(said.credential()));
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return badge.issued(
        new Badge.Issued(
            old.at(),
            old.version(),
            old.status(),
            signed(credential, now).toString(),
            old.token(),
            old.hosted(),
            old.until()),
        badge.decidedAt().orElse(now));
  }

  private String salt() {
    byte[] bytes = new byte[SALT_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Drawn at random, so that a place says nothing about when or to whom. */
  private StatusPlace place() {
    StatusLists.Filling filling = lists.filling();
    int list = filling.given() < StatusBits.SIZE / 2 ? filling.list() : filling.list() + 1;
    while (true) {
      StatusPlace drawn = new StatusPlace(list, random.nextInt(StatusBits.SIZE));
      if (lists.give(drawn)) {
        return drawn;
      }
    }
  }
}
