package org.creatorshub.tool.console;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creatorshub.reporting.forwarding.Duties;
import org.creatorshub.reporting.forwarding.Standing;
import org.creatorshub.reporting.forwarding.Targets;
import org.creatorshub.reporting.outbox.Parked;
import org.creatorshub.tool.admin.Attention;
import org.creatorshub.tool.admin.Attention.Level;
import org.creatorshub.tool.admin.Scope;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Tells how copies of statements get to the record stores of others. */
public final class ShowingTargets {
  private static final String PATH = "/admin/record-targets";
  private static final int MOST = 50;
  private static final Duration LONG = Duration.ofHours(1);

  private final Targets targets;
  private final Duties duties;
  private final ToolAddress address;
  private final Clock clock;

  public ShowingTargets(Targets targets, Duties duties, ToolAddress address, Clock clock) {
    this.targets = targets;
    this.duties = duties;
    this.address = address;
    this.clock = clock;
  }

  List<RecordTargetsPage.Owed> duties() {
    return duties.open().stream().map(this::owed).toList();
  }

  private RecordTargetsPage.Owed owed(Duties.Duty duty) {
    return new RecordTargetsPage.Owed(
        duty.id().toString(),
        duty.target(),
        duty.endpoint(),
        "{\"account\":{\"homePage\":\"%s/people\",\"name\":\"%s\"}}"
            .formatted(address.base(), duty.learner()),
        Moment.full(duty.since()));
  }

  List<RecordTargetsPage.Line> lines() {
    return targets.standings().stream().map(this::line).toList();
  }

  /** What needs attention among the targets; they are the operators' business. */
  public List<Attention> look(Scope scope) {
    return scope instanceof Scope.Everything
        ? Stream.concat(targets.standings().stream().flatMap(ShowingTargets::look), owedSomewhere())
            .toList()
        : List.of();
  }

  private Stream<Attention> owedSomewhere() {
    int open = duties.open().size();
    return open == 0
        ? Stream.empty()
        : Stream.of(
            new Attention(
                Level.WARN,
                Figures.count(open, "erasure is", "erasures are") + " to be asked for elsewhere.",
                "People who were erased here still stand in other record stores.",
                PATH));
  }

  private static Stream<Attention> look(Standing one) {
    List<Attention> found = new ArrayList<>();
    one.stopped()
        .ifPresent(
            why ->
                found.add(
                    new Attention(
                        Level.BAD,
                        "No statement is sent to " + one.name() + ".",
                        why + ". Put it right, then send again.",
                        PATH)));
    if (one.parked() > 0) {
      found.add(
          new Attention(
              Level.BAD,
              one.name() + " refused " + statements(one.parked()) + ".",
              "Read why, then send again.",
              PATH));
    }
    if (one.lag().compareTo(LONG) > 0) {
      found.add(
          new Attention(
              Level.WARN,
              statements(one.waiting()) + " wait for " + one.name() + ".",
              "The oldest for " + Moment.length(one.lag()) + "; they are tried by themselves.",
              PATH));
    }
    return found.stream();
  }

  private RecordTargetsPage.Line line(Standing one) {
    List<Parked> parked = targets.parked(one.id());
    return new RecordTargetsPage.Line(
        one.id().toString(),
        one.name(),
        one.endpoint().toString(),
        one.edition(),
        state(one),
        one.stopped().orElse(""),
        !one.paused() && one.stopped().isEmpty(),
        statements(one.sent()) + one.lastSentAt().map(at -> ", last " + Moment.full(at)).orElse(""),
        counted(one.waiting()),
        one.history() == 0 ? "" : counted(one.history()),
        lag(one),
        one.lastError()
            .map(why -> why + one.lastErrorAt().map(at -> ", " + Moment.full(at)).orElse(""))
            .orElse(""),
        parked.stream().limit(MOST).map(ShowingTargets::refused).toList(),
        parked.size() > MOST ? "and " + (parked.size() - MOST) + " more" : "");
  }

  private String state(Standing one) {
    if (one.paused()) {
      return "Paused.";
    }
    if (one.stopped().isPresent()) {
      return "Stopped.";
    }
    return one.retryAt()
        .map(
            at ->
                "Does not take statements at the moment; tried again "
                    + (at.isAfter(clock.instant()) ? "at " + Moment.full(at) : "now")
                    + ".")
        .orElse("Sends.");
  }

  private static RecordTargetsPage.Refused refused(Parked parked) {
    return new RecordTargetsPage.Refused(
        String.valueOf(parked.id()), parked.key(), parked.reason(), Moment.full(parked.addedAt()));
  }

  private static String lag(Standing one) {
    if (one.waiting() == 0) {
      return "nothing waits";
    }
    return one.lag().toMinutes() == 0 ? "less than a minute" : Moment.length(one.lag());
  }

  private static String statements(long count) {
    return Figures.count(count, "statement", "statements");
  }

  private static String counted(long count) {
    return count >= Standing.MOST_COUNTED ? "more than 100,000" : String.valueOf(count);
  }
}
