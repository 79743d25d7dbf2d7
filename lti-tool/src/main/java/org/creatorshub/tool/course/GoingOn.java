package org.creatorshub.tool.course;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.NewSession;
import org.creatorshub.tool.session.Sessions;

/**
 * Takes a learner from the course's page to a unit that the same learner opened from the LMS
 * before, in that link, so that progress and grades stay where they were.
 */
public final class GoingOn {
  private final PlacedLinks links;
  private final Sessions sessions;
  private final Secrets secrets;
  private final Clock clock;

  public GoingOn(PlacedLinks links, Sessions sessions, Secrets secrets, Clock clock) {
    this.links = links;
    this.sessions = sessions;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** The first address in the link's own session; empty if the link was not opened before. */
  Optional<String> on(LaunchSession session, UUID wanted) {
    Map<UUID, UUID> opened = links.openedBy(session.platform(), session.person());
    return session.context().stream()
        .flatMap(course -> links.in(session.platform(), course).stream())
        .filter(link -> link.link().equals(wanted) && opened.containsKey(wanted))
        .findFirst()
        .flatMap(
            link ->
                Optional.ofNullable(opened.get(wanted))
                    .flatMap(run -> begin(session, described(session, link, run))));
  }

  private Optional<String> begin(LaunchSession from, LaunchSession to) {
    String token = secrets.next();
    return sessions
        .browser(from.platform(), from.id())
        .map(
            browser -> {
              NewSession next =
                  new NewSession(
                      to,
                      "LtiResourceLinkRequest",
                      Optional.of(Fingerprint.of(token)),
                      browser,
                      true,
                      Optional.empty(),
                      clock.instant());
              sessions.begin(List.of(next));
              return "/l/" + token + "/learn";
            });
  }

  private LaunchSession described(LaunchSession session, PlacedLink link, UUID run) {
    return new LaunchSession(
        UUID.randomUUID(),
        0,
        session.platform(),
        session.person(),
        session.pseudonym(),
        session.context(),
        session.contextTitle(),
        Optional.of(link.link()),
        Optional.of(run),
        session.role(),
        Optional.of(link.unit()),
        session.displayName(),
        session.locale(),
        session.lms(),
        session.returnUrl(),
        secrets.next());
  }
}
