package org.creatorshub.tool.console;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.reporting.outbox.TargetState;
import org.creatorshub.tool.admin.Attention;
import org.creatorshub.tool.admin.Attention.Level;
import org.creatorshub.tool.admin.Scope;
import org.creatorshub.tool.grade.OpenGrades;
import org.creatorshub.tool.grade.RecordingGrade;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Tells what waits for the gradebooks, and what they refused. */
public final class ShowingDeliveries {
  private static final int MOST = 200;
  private static final Duration LONG = Duration.ofHours(1);

  private final Outbox outbox;
  private final OpenGrades grades;
  private final PlatformLines platforms;
  private final Clock clock;

  public ShowingDeliveries(Outbox outbox, OpenGrades grades, PlatformLines platforms, Clock clock) {
    this.outbox = outbox;
    this.grades = grades;
    this.platforms = platforms;
    this.clock = clock;
  }

  DeliveriesPage show(Scope scope, String said) {
    List<TargetState> states = outbox.states();
    return new DeliveriesPage(
        said, platforms.of(scope).stream().map(platform -> target(platform, states)).toList());
  }

  /** What needs attention among the deliveries. */
  public List<Attention> look(Scope scope) {
    List<TargetState> states = outbox.states();
    return platforms.of(scope).stream().flatMap(platform -> look(platform, states)).toList();
  }

  private Stream<Attention> look(PlatformLine platform, List<TargetState> states) {
    Optional<TargetState> state = state(platform.id(), states);
    int refused = grades.refused(platform.id(), MOST).size();
    Stream<Attention> stopped =
        outbox.stopReason(RecordingGrade.target(platform.id())).stream()
            .map(why -> say(Level.BAD, "No grade is sent to " + platform.name() + ".", why + "."));
    Stream<Attention> waits =
        state.flatMap(TargetState::oldestWaiting).stream()
            .filter(since -> since.isBefore(clock.instant().minus(LONG)))
            .map(
                since ->
                    say(
                        Level.WARN,
                        "Grades wait for " + platform.name() + ".",
                        "The oldest since " + Moment.full(since) + "; they are tried by itself."));
    Stream<Attention> no =
        refused == 0
            ? Stream.empty()
            : Stream.of(
                say(
                    Level.BAD,
                    platform.name() + " refused " + Figures.count(refused, "grade", "grades") + ".",
                    "Read why, put it right in the LMS, then send again."));
    return Stream.of(stopped, no, waits).flatMap(one -> one);
  }

  private static Attention say(Level level, String sentence, String advice) {
    return new Attention(level, sentence, advice, "/admin/deliveries");
  }

  private DeliveriesPage.Target target(PlatformLine platform, List<TargetState> states) {
    Optional<TargetState> state = state(platform.id(), states);
    String words =
        state
            .map(
                known ->
                    Figures.count(known.sent(), "grade", "grades")
                        + " sent, "
                        + known.waiting()
                        + " waiting"
                        + known
                            .oldestWaiting()
                            .map(since -> " since " + Moment.full(since))
                            .orElse(""))
            .orElse("No grade yet.");
    return new DeliveriesPage.Target(
        platform.id().toString(),
        platform.name(),
        words,
        outbox.stopReason(RecordingGrade.target(platform.id())).orElse(""),
        grades.refused(platform.id(), MOST).stream().map(ShowingDeliveries::refused).toList());
  }

  private static DeliveriesPage.Refused refused(OpenGrades.OpenGrade grade) {
    return new DeliveriesPage.Refused(
        grade.post().toString(),
        grade.label(),
        grade.reason().orElse("without a reason"),
        Moment.full(grade.since()));
  }

  private static Optional<TargetState> state(UUID platform, List<TargetState> states) {
    String target = RecordingGrade.target(platform);
    return states.stream().filter(state -> state.target().equals(target)).findFirst();
  }
}
