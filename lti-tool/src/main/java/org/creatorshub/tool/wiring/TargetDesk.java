package org.creatorshub.tool.wiring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.forwarding.Duties;
import org.creatorshub.reporting.forwarding.Standing;
import org.creatorshub.reporting.forwarding.Targets;
import org.creatorshub.tool.forwarding.AddingTarget;
import org.creatorshub.tool.forwarding.TryingTarget;

/** {@code ./hub lrs-target}: which record stores of others get a copy of every statement. */
@Singleton
class TargetDesk {
  private static final String USAGE =
      "Say: ./hub lrs-target add NAME --url https://… --key … --secret … [--version 2.0.0]"
          + " [--history yes], or lrs-target list, or lrs-target"
          + " pause|resume|test|resend|replay|remove NAME, or lrs-target duties, or lrs-target"
          + " settle ID. Without --secret it comes as one line"
          + " on the standard input.";

  private final Targets targets;
  private final Duties duties;
  private final AddingTarget adding;
  private final TryingTarget trying;

  TargetDesk(Targets targets, Duties duties, AddingTarget adding, TryingTarget trying) {
    this.targets = targets;
    this.duties = duties;
    this.adding = adding;
    this.trying = trying;
  }

  int carryOut(List<String> arguments) {
    Options options =
        Options.parse(arguments, Set.of("url", "key", "secret", "version", "history"));
    List<String> words = options.words();
    if (words.equals(List.of("list"))) {
      return list();
    }
    if (words.equals(List.of("duties"))) {
      return owed();
    }
    if (words.size() != 2) {
      throw new ConfigurationException(USAGE);
    }
    return switch (words.getFirst()) {
      case "add" -> add(words.getLast(), options);
      case "settle" -> settle(words.getLast());
      default -> change(words.getFirst(), named(words.getLast()));
    };
  }

  /** People who were erased here and must be erased there. */
  private int owed() {
    List<Duties.Duty> open = duties.open();
    open.forEach(
        duty ->
            System.out.println(
                "%s  %s  %s  account %s  since %s"
                    .formatted(
                        duty.id(), duty.target(), duty.endpoint(), duty.learner(), duty.since())));
    System.out.println(
        open.isEmpty()
            ? "Nobody is to be erased elsewhere."
            : "Ask these record stores to erase, then say: ./hub lrs-target settle ID");
    return 0;
  }

  private int settle(String id) {
    boolean done =
        id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
            && duties.settle(UUID.fromString(id));
    System.out.println(done ? "Done." : "There was nothing to do.");
    return done ? 0 : 1;
  }

  private int add(String name, Options options) {
    if (targets.standings().stream().anyMatch(known -> known.name().equals(name))) {
      throw new ConfigurationException("There is a target of this name.");
    }
    AddingTarget.Form form =
        new AddingTarget.Form(
            name,
            options.required("url"),
            options.required("key"),
            options.named().containsKey("secret")
                ? options.required("secret")
                : Options.secret(USAGE),
            options.named().getOrDefault("version", ""),
            options.named().getOrDefault("history", "no").equals("yes"));
    return switch (adding.add(form)) {
      case AddingTarget.Result.Refused refused ->
          throw new ConfigurationException(refused.sentence() + " (" + refused.id() + ")");
      case AddingTarget.Result.Added added -> {
        System.out.println("Statements go there from now on.");
        yield trial(added.id()) ? 0 : 1;
      }
    };
  }

  private int list() {
    List<Standing> all = targets.standings();
    all.forEach(one -> System.out.println(line(one)));
    System.out.println(all.size() + (all.size() == 1 ? " target" : " targets"));
    return 0;
  }

  private static String line(Standing one) {
    String state =
        one.stopped()
            .map(why -> "stopped: " + why)
            .orElse(one.paused() ? "paused" : one.failures() > 0 ? "waits to try again" : "sends");
    return "%s  %s  xAPI %s  %s  %d sent, %d waiting, %d of history, %d refused"
        .formatted(
            one.name(),
            one.endpoint(),
            one.edition(),
            state,
            one.sent(),
            one.waiting(),
            one.history(),
            one.parked());
  }

  private int change(String what, UUID target) {
    boolean done =
        switch (what) {
          case "pause" -> targets.pause(target);
          case "resume" -> targets.resume(target);
          case "replay" -> targets.replay(target);
          case "remove" -> targets.remove(target);
          case "resend" -> targets.resendAll(target) > 0;
          case "test" -> trial(target);
          default -> throw new ConfigurationException(USAGE);
        };
    if (!what.equals("test")) {
      System.out.println(done ? "Done." : "There was nothing to do.");
    }
    return done ? 0 : 1;
  }

  private boolean trial(UUID target) {
    TryingTarget.Trial trial = trying.tryOut(target);
    System.out.println(trial.sentence());
    return trial.well();
  }

  private UUID named(String name) {
    return targets.standings().stream()
        .filter(one -> one.name().equals(name) || one.id().toString().equals(name))
        .map(Standing::id)
        .findFirst()
        .orElseThrow(() -> new ConfigurationException("There is no target " + name + "."));
  }
}
