package org.creatorshub.tool.migration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.launch.AfterAdmission;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.launch.check.Particulars.OldIds;
import org.creatorshub.tool.migration.OldNames.Kind;
import org.creatorshub.tool.migration.OldNames.OldName;
import org.creatorshub.tool.session.LaunchSession;

/**
 * Joins what the claim {@code lti1p1} says to our people, courses and links, if it is signed with
 * the old secret; otherwise the launch goes on without. Canvas sends the claim unsigned, or signed
 * a nonce that is not in the message (instructure/canvas-lms #2287): not joined.
 */
public final class JoiningOldIds implements AfterAdmission {
  private static final System.Logger LOG = System.getLogger(JoiningOldIds.class.getName());

  private final OldSecrets secrets;
  private final OldNames names;

  /** What came of a claim. */
  sealed interface Outcome {
    record Joined(String consumerKey) implements Outcome {}

    /** The reason is for the log; it holds no value of the claim. */
    record Ignored(String reason) implements Outcome {}
  }

  public JoiningOldIds(OldSecrets secrets, OldNames names) {
    this.secrets = secrets;
    this.names = names;
  }

  @Override
  public void admitted(Launch launch, LaunchSession session, Instant at) {
    Optional<OldIds> claim = launch.particulars().oldIds();
    if (claim.isPresent()
        && join(launch, session, claim.get(), at) instanceof Outcome.Ignored not) {
      LOG.log(
          System.Logger.Level.INFO,
          "LTI 1.1 ids were not joined, platform {0}: {1}",
          session.platform(),
          not.reason());
    }
  }

  Outcome join(Launch launch, LaunchSession session, OldIds claim, Instant at) {
    if (claim.consumerKey().isEmpty() || claim.signature().isEmpty()) {
      return new Outcome.Ignored("the claim is not signed");
    }
    String key = claim.consumerKey().get();
    Optional<String> secret = secrets.of(session.platform(), key);
    if (secret.isEmpty()) {
      return new Outcome.Ignored("no secret is known for its consumer key");
    }
    Proof proof =
        new Proof(
            key,
            launch.deployment().id(),
            launch.platform().issuer(),
            launch.platform().clientId(),
            claim.expiry(),
            claim.nonce());
    if (!proof.holds(secret.get(), claim.signature().get())) {
      return new Outcome.Ignored("the signature is wrong");
    }
    joinAll(launch, session, claim, key, at);
    return new Outcome.Joined(key);
  }

  /** What the claim leaves out is called as before. */
  private void joinAll(Launch launch, LaunchSession session, OldIds claim, String key, Instant at) {
    UUID platform = session.platform();
    String person = claim.user().orElse(launch.subject());
    names.join(platform, new OldName(Kind.PERSON, key, person), session.person(), at);
    session
        .context()
        .flatMap(
            ours ->
                claim
                    .context()
                    .or(() -> launch.course().map(Launch.Course::id))
                    .map(id -> new Found(new OldName(Kind.CONTEXT, key, id), ours)))
        .ifPresent(found -> names.join(platform, found.name(), found.ours(), at));
    session
        .link()
        .flatMap(
            ours ->
                claim
                    .link()
                    .or(() -> launch.link().map(Launch.Link::id))
                    .map(id -> new Found(new OldName(Kind.LINK, key, id), ours)))
        .ifPresent(found -> names.join(platform, found.name(), found.ours(), at));
  }

  private record Found(OldName name, UUID ours) {}
}
