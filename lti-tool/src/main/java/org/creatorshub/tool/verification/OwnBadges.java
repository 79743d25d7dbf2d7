package org.creatorshub.tool.verification;

import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import org.creatorshub.tool.credential.Issuer;
import org.creatorshub.tool.credential.IssuerKey;
import org.creatorshub.tool.credential.IssuerKeys;
import org.creatorshub.tool.credential.StatusLists;
import org.creatorshub.tool.credential.StatusPlace;
import org.creatorshub.tool.proof.Multikey;

/** What we know of our own badges without asking anybody. */
public final class OwnBadges {
  private final Issuer issuer;
  private final IssuerKeys keys;
  private final StatusLists lists;

  public OwnBadges(Issuer issuer, IssuerKeys keys, StatusLists lists) {
    this.issuer = issuer;
    this.keys = keys;
    this.lists = lists;
  }

  boolean isOurs(String did) {
    return issuer.did().equals(did);
  }

  String name() {
    return issuer.name();
  }

  boolean demo() {
    return issuer.demo();
  }

  /** One of our keys, current or former, unless it was taken back. */
  Optional<PublicKey> key(String method) {
    String before = issuer.did() + "#";
    return method.startsWith(before)
        ? keys.published(method.substring(before.length()))
            .map(IssuerKey::publicKey)
            .flatMap(Multikey::read)
        : Optional.empty();
  }

  /** Whether it is a key of ours that was taken back. */
  boolean withdrawn(String method) {
    return keys.withdrawn(method.replaceAll(".*[#/]", "").replace(".json", ""));
  }

  Optional<RSAPublicKey> tokenKey(String kid) {
    String before = issuer.at("/credentials/keys/");
    return kid.startsWith(before) && kid.endsWith(".json")
        ? keys.published(kid.substring(before.length(), kid.length() - 5))
            .filter(key -> key.kind() == IssuerKey.Kind.RS256)
            .map(IssuerKey::publicKey)
            .flatMap(Stranger::rsa)
        : Optional.empty();
  }

  /** Whether a badge of ours was withdrawn; empty if the place was never given out. */
  Optional<Boolean> revoked(String list, long position) {
    String before = issuer.at("/credentials/status/");
    return list.startsWith(before) && list.substring(before.length()).matches("[1-9][0-9]{0,5}")
        ? lists.revoked(
            new StatusPlace(Integer.parseInt(list.substring(before.length())), (int) position))
        : Optional.empty();
  }
}
