package org.creatorshub.tool.forwarding;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.forwarding.Targets;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.registration.SafeAddresses.Verdict;

/** Adds a target as somebody typed it. */
public final class AddingTarget {
  private static final int LONGEST = 300;

  private final Targets targets;
  private final TargetAddresses addresses;
  private final ToolAddress own;

  /**
   * What was typed.
   *
   * @param version as in the header; empty for 1.0.3
   */
  public record Form(
      String name, String url, String account, String secret, String version, boolean history) {}

  /** What came of it. */
  public sealed interface Result {
    record Added(UUID id) implements Result {}

    /** Nothing was added; the sentence says what to do. */
    record Refused(String id, String sentence) implements Result {}
  }

  public AddingTarget(Targets targets, TargetAddresses addresses, ToolAddress own) {
    this.targets = targets;
    this.addresses = addresses;
    this.own = own;
  }

  /** Adds it and sends to it from now on. */
  public Result add(Form form) {
    String name = form.name().replaceAll("[\\p{C}\\s]+", " ").strip();
    if (name.isEmpty() || name.length() > 100) {
      return new Result.Refused("LRS-TARGET-01", "Give it a name of at most 100 characters.");
    }
    if (!plain(form.account()) || form.account().contains(":") || !plain(form.secret())) {
      return new Result.Refused("LRS-TARGET-02", "Enter the key and the secret that it gave you.");
    }
    Optional<Edition> edition = edition(form.version().isEmpty() ? "1.0.3" : form.version());
    if (edition.isEmpty()) {
      return new Result.Refused("LRS-TARGET-03", "The version is 1.0.3 or 2.0.0.");
    }
    Optional<URI> endpoint = endpoint(form.url());
    if (endpoint.isEmpty()) {
      return new Result.Refused("LRS-TARGET-04", "Enter the address of its xAPI endpoint.");
    }
    if (own.isOurs(endpoint.get())) {
      return new Result.Refused("LRS-TARGET-05", "That is this installation itself.");
    }
    if (addresses.judge(endpoint.get()) instanceof Verdict.Unsafe unsafe) {
      return new Result.Refused(
          "LRS-TARGET-06", "This address may not be used. " + unsafe.sentence());
    }
    var wish = new Targets.Wish(name, endpoint.get(), form.account(), form.secret(), edition.get());
    return new Result.Added(targets.add(wish, form.history()));
  }

  private static boolean plain(String text) {
    return !text.isBlank() && text.length() <= LONGEST && text.matches("\\P{Cntrl}+");
  }

  private static Optional<Edition> edition(String version) {
    return Arrays.stream(Edition.values())
        .filter(edition -> edition.header().equals(version))
        .findFirst();
  }

  /** People copy the address of the statements, too. */
  private static Optional<URI> endpoint(String text) {
    String bare = text.strip().replaceAll("/+$", "").replaceAll("/statements$", "");
    try {
      URI address = new URI(bare);
      boolean whole =
          address.getHost() != null
              && bare.length() <= LONGEST
              && address.getRawQuery() == null
              && address.getRawFragment() == null;
      return whole ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
