package org.creatorshub.reporting.validation;

import java.util.List;
import java.util.Set;

/** Agents and groups (V-08, V-13). */
final class ActorCheck {
  private static final List<String> IDENTIFIERS =
      List.of("mbox", "mbox_sha1sum", "openid", "account");
  private static final Set<String> AGENT =
      Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account");
  private static final Set<String> GROUP =
      Set.of("objectType", "name", "member", "mbox", "mbox_sha1sum", "openid", "account");

  private static final Set<String> ACCOUNT = Set.of("homePage", "name");
  private static final Set<String> AGENT_TYPE = Set.of("Agent");
  private static final Set<String> GROUP_TYPE = Set.of("Group");

  private ActorCheck() {}

  /** An agent, or a group where the type says so. */
  static void actor(Spot spot) {
    if (spot.node().path("objectType").asText().equals("Group")) {
      group(spot);
    } else {
      agent(spot);
    }
  }

  /** An agent or a group with an identifier: what can be searched for. */
  static void identified(Spot spot) {
    actor(spot);
    if (identifierCount(spot) != 1) {
      spot.fault("V-08", "must have exactly one of mbox, mbox_sha1sum, openid, account");
    }
  }

  static void agent(Spot spot) {
    if (!spot.object(AGENT)) {
      return;
    }
    spot.optional("objectType", type -> type.oneOf("V-08", AGENT_TYPE));
    identifiers(spot);
    if (identifierCount(spot) != 1) {
      spot.fault("V-08", "must have exactly one of mbox, mbox_sha1sum, openid, account");
    }
  }

  static void group(Spot spot) {
    if (!spot.object(GROUP)) {
      return;
    }
    spot.required("objectType", "V-08", type -> type.oneOf("V-08", GROUP_TYPE));
    identifiers(spot);
    spot.optional("member", members -> members.each(ActorCheck::agent));
    int identifiers = identifierCount(spot);
    if (identifiers > 1) {
      spot.fault("V-08", "must have at most one of mbox, mbox_sha1sum, openid, account");
    } else if (identifiers == 0 && spot.node().path("member").isEmpty()) {
      spot.fault("V-08", "a group without identifier must have members");
    }
  }

  /** xAPI part 2, 2.4.9: an agent, or the pair of application and user of three-legged OAuth. */
  static void authority(Spot spot) {
    actor(spot);
    if (spot.node().path("objectType").asText().equals("Group")) {
      if (identifierCount(spot) > 0) {
        spot.fault("V-13", "an authority group must have no identifier");
      }
      if (spot.node().path("member").size() != 2) {
        spot.fault("V-13", "an authority group must have exactly two members");
      }
    }
  }

  private static int identifierCount(Spot spot) {
    int count = 0;
    for (String identifier : IDENTIFIERS) {
      count += spot.has(identifier) ? 1 : 0;
    }
    return count;
  }

  private static void identifiers(Spot spot) {
    spot.optional("name", name -> name.text(Format.ANY));
    spot.optional("mbox", mbox -> mbox.text(Format.MBOX));
    spot.optional("mbox_sha1sum", hash -> hash.text(Format.SHA1));
    spot.optional("openid", openid -> openid.text(Format.IRI));
    spot.optional("account", ActorCheck::account);
  }

  private static void account(Spot spot) {
    if (spot.object(ACCOUNT)) {
      spot.required("homePage", "V-08", page -> page.text(Format.IRI));
      spot.required("name", "V-08", name -> name.text(Format.NAME));
    }
  }
}
