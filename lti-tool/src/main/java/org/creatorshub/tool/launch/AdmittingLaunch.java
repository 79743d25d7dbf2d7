package org.creatorshub.tool.launch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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

/** Turns accepted launches into people, enrolments and sessions; runs in one transaction. */
public final class AdmittingLaunch {
  private final Admissions admissions;
  private final Sessions sessions;
  private final FirstPages pages;
  private final LearningEvents events;
  private final Secrets secrets;
  private final Clock clock;
  private final List<AfterAdmission> afterwards;

  /**
   * One launch to be admitted.
   *
   * @param browser fingerprint of the secret that this browser keeps for us
   * @param cookieCame true if the browser brought that secret with the launch: it will again
   */
  public record Ask(Launch launch, Fingerprint browser, boolean cookieCame) {}

  /**
   * Where the browser goes next.
   *
   * @param path address of the first page; with the secret of the session in it where no cookie
   *     came
   */
  public record Admitted(LaunchSession session, String path) {}

  /** Where the new sessions are written and told. */
  public record Targets(
      Admissions admissions,
      Sessions sessions,
      FirstPages pages,
      LearningEvents events,
      List<AfterAdmission> afterwards) {
    public Targets {
      afterwards = List.copyOf(afterwards);
    }
  }

  public AdmittingLaunch(Targets to, Secrets secrets, Clock clock) {
    this.admissions = to.admissions();
    this.sessions = to.sessions();
    this.pages = to.pages();
    this.events = to.events();
    this.secrets = secrets;
    this.clock = clock;
    this.afterwards = to.afterwards();
  }

  /** Launches that arrived together; one answer for each, in their order. */
  public List<Admitted> admit(List<Ask> asks) {
    Instant now = clock.instant();
    List<Admission> admitted = admissions.admit(asks.stream().map(Ask::launch).toList(), now);
    List<String> tokens = new ArrayList<>();
    List<NewSession> beginning = new ArrayList<>();
    for (int i = 0; i < asks.size(); i++) {
      tokens.add(secrets.next());
      beginning.add(session(asks.get(i), admitted.get(i), tokens.get(i), now));
    }
    List<LaunchSession> begun = sessions.begin(beginning);
    events.publish(begun.stream().flatMap(session -> opened(session, now).stream()).toList());
    for (int i = 0; i < asks.size(); i++) {
      tell(asks.get(i).launch(), begun.get(i), now);
    }
    List<String> learning = pages.of(begun);
    List<Admitted> answers = new ArrayList<>();
    for (int i = 0; i < asks.size(); i++) {
      Ask ask = asks.get(i);
      String handle = ask.cookieCame() ? Long.toString(begun.get(i).number()) : tokens.get(i);
      String page = firstPage(ask.launch(), begun.get(i), learning.get(i));
      answers.add(new Admitted(begun.get(i), "/l/" + handle + page));
    }
    return answers;
  }

  private void tell(Launch launch, LaunchSession session, Instant now) {
    afterwards.forEach(next -> next.admitted(launch, session, now));
  }

  private NewSession session(Ask ask, Admission admission, String token, Instant now) {
    Launch launch = ask.launch();
    return new NewSession(
        described(launch, admission),
        launch.kind().messageType(),
        ask.cookieCame() ? Optional.empty() : Optional.of(Fingerprint.of(token)),
        ask.browser(),
        launch.stateBound(),
        launch.deepLinkSettings(),
        now);
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
  private static Optional<LearningEvent> opened(LaunchSession session, Instant now) {
    if (!session.learns() || session.unit().isEmpty() || session.link().isEmpty()) {
      return Optional.empty();
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
    return Optional.of(new LearningEvent.UnitLaunched(occasion, session.unit().get()));
  }

  private static String firstPage(Launch launch, LaunchSession session, String learning) {
    return switch (launch.kind()) {
      case RESOURCE_LINK -> session.teaches() ? "/dashboard" : learning;
      case DEEP_LINKING -> "/deeplink";
      case SUBMISSION_REVIEW -> "/submission";
      case DATA_PRIVACY -> "/privacy";
    };
  }
}
