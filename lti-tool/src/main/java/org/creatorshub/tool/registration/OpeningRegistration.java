package org.creatorshub.tool.registration;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.refusal.Refusal;

/**
 * An administrator opens our registration link in an LMS: reads what the LMS says about itself and
 * prepares the page that asks for consent. Nothing is sent to it yet (LTI-REG-01 to 06).
 */
public final class OpeningRegistration {
  /** How long a consent page may stay open (LTI-REG-07). */
  static final Duration LIFE = Duration.ofMinutes(15);

  private static final int LONGEST_TOKEN = 8_000;

  private final Sources from;
  private final ToolAddress tool;
  private final List<String> handled;
  private final Secrets secrets;
  private final Clock clock;

  /** Where things are looked up and kept. */
  public record Sources(Invitations invitations, RegistrationForms forms, AskingOutside outside) {}

  /**
   * What the LMS's window brought along; blank where it brought nothing.
   *
   * @param configuration address of what the LMS says about itself
   * @param token its leave to register
   */
  public record Asked(String invitation, String configuration, String token) {}

  /** What came of it. */
  public sealed interface Result {
    /**
     * The page that asks for consent.
     *
     * @param secret goes with the form; opens it once
     */
    record Asking(String secret, Consent consent) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  public OpeningRegistration(
      Sources from, ToolAddress tool, List<String> handled, Secrets secrets, Clock clock) {
    this.from = from;
    this.tool = tool;
    this.handled = List.copyOf(handled);
    this.secrets = secrets;
    this.clock = clock;
  }

  public Result open(Asked asked) {
    Instant now = clock.instant();
    Optional<Invitation> invitation =
        Optional.of(asked.invitation())
            .filter(Secrets::hasShape)
            .flatMap(token -> from.invitations().byToken(Fingerprint.of(token)))
            .filter(found -> found.open(now));
    if (invitation.isEmpty()) {
      return refused("LTI-REG-01", 403, "This registration link has expired, or was used already.");
    }
    Optional<URI> address = PlatformAddresses.read(tool, asked.configuration());
    if (address.isEmpty() || asked.token().length() > LONGEST_TOKEN) {
      return refused("LTI-REG-02", 400, "The LMS did not say where its configuration can be read.");
    }
    Optional<String> token = Optional.of(asked.token()).filter(text -> !text.isBlank());
    if (token.filter(text -> from.forms().sent(Fingerprint.of(text))).isPresent()) {
      return refused("LTI-REG-07", 403, "This registration was sent already.");
    }
    return switch (from.outside().read(address.get(), token)) {
      case AskingOutside.Reply.Unsafe unsafe ->
          refused(
              "LTI-REG-02",
              400,
              "We do not read the LMS's configuration at this address. " + unsafe.sentence());
      case AskingOutside.Reply.Failed failed ->
          refused("LTI-REG-02", 502, "The LMS does not answer: " + failed.reason() + ".");
      case AskingOutside.Reply.Answered answer ->
          answer.status() == 200
              ? readable(invitation.get(), address.get(), answer, token)
              : refused(
                  "LTI-REG-03",
                  502,
                  "The LMS does not show its configuration: it answered " + answer.status() + ".");
    };
  }

  private Result readable(
      Invitation invitation,
      URI address,
      AskingOutside.Reply.Answered answer,
      Optional<String> token) {
    return switch (PlatformConfiguration.read(LenientJson.read(answer.body()), tool)) {
      case PlatformConfiguration.Reading.Unusable(String sentence) ->
          refused("LTI-REG-05", 422, "We cannot use the LMS's configuration. " + sentence);
      case PlatformConfiguration.Reading.Read(PlatformConfiguration lms) ->
          IssuerRule.agrees(invitation, lms.issuer(), address)
              ? asking(invitation, address, answer.body(), lms, token)
              : refused(
                  "LTI-REG-04",
                  403,
                  "The LMS's configuration speaks for another site than the one it lies on.");
    };
  }

  private Result asking(
      Invitation invitation,
      URI address,
      String body,
      PlatformConfiguration lms,
      Optional<String> token) {
    Instant now = clock.instant();
    String secret = secrets.next();
    from.forms()
        .add(
            Fingerprint.of(secret),
            new RegistrationForm(invitation.id(), address, body, token, now),
            now.minus(LIFE));
    return new Result.Asking(secret, Consent.of(invitation, lms, handled, tool));
  }

  private static Result refused(String id, int status, String sentence) {
    return new Result.Refused(
        new Refusal(
            id,
            status,
            sentence,
            "Nothing was registered. Start again in your LMS; if it does not help, ask whoever gave"
                + " you the link for a new one and send them the line below.",
            Optional.empty()));
  }
}
