package org.creatorshub.tool.forwarding;

import java.util.UUID;
import org.creatorshub.reporting.forwarding.Remote;
import org.creatorshub.reporting.forwarding.Target;
import org.creatorshub.reporting.forwarding.Targets;

/** Asks a target two harmless questions and says what its answers mean. */
public final class TryingTarget {
  private final Targets targets;
  private final Remote remote;

  /** What it said, in a sentence. */
  public record Trial(boolean well, String sentence) {}

  public TryingTarget(Targets targets, Remote remote) {
    this.targets = targets;
    this.remote = remote;
  }

  public Trial tryOut(UUID id) {
    return targets
        .byId(id)
        .map(this::tryOut)
        .orElseGet(() -> new Trial(false, "There is no such target any more."));
  }

  private Trial tryOut(Target target) {
    Trial about = ask(target, "/about");
    return about.well() ? ask(target, "/statements?limit=1") : about;
  }

  private Trial ask(Target target, String path) {
    return switch (remote.ask(target, Remote.Request.get(path))) {
      case Remote.Unsafe unsafe -> new Trial(false, unsafe.reason());
      case Remote.Failed failed -> new Trial(false, "It does not answer: " + failed.reason() + ".");
      case Remote.Answered answer -> judge(path, answer.status());
    };
  }

  private static Trial judge(String path, int status) {
    return switch (status) {
      case 200 -> new Trial(true, "It answers, and it knows our key.");
      case 401 -> new Trial(false, "It does not know our key, or the secret is wrong (401).");
      case 403 ->
          new Trial(
              true,
              "It answers, but our key may not read there (403). Sending works where it may write;"
                  + " only statements that it says it has cannot be compared.");
      case 404 ->
          new Trial(false, "There is no record store at this address (404 at " + path + ").");
      case 301, 302, 303, 307, 308 ->
          new Trial(false, "It has moved (" + status + "). Enter the address that it has now.");
      default -> new Trial(false, "It answers with " + status + " at " + path + ".");
    };
  }
}
