package org.creatorshub.tool.launch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.NewSession;
import org.creatorshub.tool.session.Sessions;

/** Turns an accepted launch into a person, an enrolment and a session; runs in one transaction. */
public final class AdmittingLaunch {
  private final Admissions admissions;
  private final Sessions sessions;
  private final LearningEvents events;
  private final Secrets secrets;
  private final Clock clock;
  private final List<AfterAdmission> afterwards;

  /**
   * Where the browser goes next.
   *
   * @param path address of the first page, with the secret of the session in it
   */
  public record Admitted(LaunchSession session, String path) {}

  public AdmittingLaunch(
      Admissions admissions,
      Sessions sessions,
      LearningEvents events,
      Secrets secrets,
      Clock clock,
      List<AfterAdmission> afterwards) {
    this.admissions = admissions;
    this.sessions = sessions;
    this.events = events;
    this.secrets = secrets;
    this.clock = clock;
    this.afterwards = List.copyOf(afterwards);
  }

  public Admitted admit(Launch launch, Fingerprint browser) {
    Instant now = clock.instant();
    Admission admission = admissions.admit(launch, now);
    String token = secrets.next();
    LaunchSession session =
        sessions.begin(
            new NewSession(
                described(launch, admission),
                launch.kind().messageType(),
                Fingerprint.of(token),
                browser,
                launch.stateBound(),
                launch.deepLinkSettings(),
                now));
    publish(session, now);
    afterwards.forEach(next -> next.admitted(launch, session, now));
    return new Admitted(session, "/l/" + token + firstPage(launch, session));
  }

  private LaunchSession described(Launch launch, Admission admission) {
    return new LaunchSession(
        UUID.randomUUID(),
        0,
        launch.platform().id(),
        admission.person(),
        admission.pseudonym(),
        admission.context(),
        launch.course().flatMap(Launch.Course::title),
        admission.link(),
        admission.link().map(link -> Registration.of(link, admission.pseudonym())),
        launch.role(),
        launch.unit(),
        launch.displayName(),
        launch.locale(),
        launch.lms(),
        launch.returnUrl().map(Object::toString),
        secrets.next());
  }

  /** Teachers and guests leave no record. */
  private void publish(LaunchSession session, Instant now) {
    if (!session.learns() || session.unit().isEmpty() || session.link().isEmpty()) {
      return;
    }
    Occasion occasion =
        new Occasion(
            session.platform(),
            session.pseudonym(),
            session.context(),
            session.link().get(),
            session.registration().orElseThrow(),
            Optional.of(session.id()),
            now,
            session.lms());
    events.publish(new LearningEvent.UnitLaunched(occasion, session.unit().get()));
  }

  private static String firstPage(Launch launch, LaunchSession session) {
    return switch (launch.kind()) {
      case RESOURCE_LINK -> session.teaches() ? "/dashboard" : "/learn";
      case DEEP_LINKING -> "/deeplink";
      case SUBMISSION_REVIEW -> "/submission";
      case DATA_PRIVACY -> "/privacy";
    };
  }
}
