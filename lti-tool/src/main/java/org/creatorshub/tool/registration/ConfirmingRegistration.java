package org.creatorshub.tool.registration;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.ToolAddress;

/**
 * The administrator agreed: sends the registration, once, and keeps what the LMS answers
 * (LTI-REG-07 to 09). Waits for the LMS, so it must not run inside a transaction.
 */
public final class ConfirmingRegistration {
  private final RegistrationForms forms;
  private final Invitations invitations;
  private final AskingOutside outside;
  private final KeepingPlatform keeping;
  private final OwnKeys keys;
  private final ToolAddress tool;
  private final List<String> handled;
  private final Clock clock;

  /** What came of it. */
  public sealed interface Result {
    /**
     * The LMS took us in.
     *
     * @param activate true if the LMS did not deploy us yet
     */
    record Registered(Platform platform, Agreement agreement, boolean activate) implements Result {}

    /** The LMS said no, in its own words. */
    record Declined(int status, String text) implements Result {}

    /** Nothing was sent, or nobody answered. */
    record Failed(String id, String sentence) implements Result {}
  }

  public ConfirmingRegistration(
      OpeningRegistration.Sources from,
      KeepingPlatform keeping,
      OwnKeys keys,
      ToolAddress tool,
      List<String> handled,
      Clock clock) {
    this.forms = from.forms();
    this.invitations = from.invitations();
    this.outside = from.outside();
    this.keeping = keeping;
    this.keys = keys;
    this.tool = tool;
    this.handled = List.copyOf(handled);
    this.clock = clock;
  }

  /**
   * Sends the form that this secret opens.
   *
   * @param secret as the consent page carried it
   */
  public Result confirm(String secret, Privacy privacy) {
    Optional<RegistrationForm> form =
        Optional.of(secret)
            .filter(Secrets::hasShape)
            .map(Fingerprint::of)
            .flatMap(
                print ->
                    forms.take(
                        print, clock.instant().minus(OpeningRegistration.LIFE), clock.instant()));
    if (form.isEmpty()) {
      return new Result.Failed(
          "LTI-REG-07", "This form is older than 15 minutes, or it was sent already.");
    }
    if (!invitations.take(form.get().invitation(), clock.instant())) {
      return new Result.Failed(
          "LTI-REG-01", "This registration link has expired, or was used already.");
    }
    Result result = send(form.get(), privacy);
    if (!(result instanceof Result.Registered)) {
      invitations.giveBack(form.get().invitation());
    }
    return result;
  }

  private Result send(RegistrationForm form, Privacy privacy) {
    if (!(PlatformConfiguration.read(LenientJson.read(form.configuration()), tool)
        instanceof PlatformConfiguration.Reading.Read(PlatformConfiguration lms))) {
      throw new IllegalStateException("A configuration that was kept cannot be read");
    }
    Offer offer = Offer.to(lms, privacy, handled);
    keys.prepare(form.invitation()); // the LMS may read the set before it answers
    String json = LenientJson.write(offer.request(lms, privacy, tool, form.invitation()));
    return switch (outside.send(lms.registrationUrl(), form.token(), json)) {
      case AskingOutside.Reply.Unsafe unsafe ->
          new Result.Failed(
              "LTI-REG-02",
              "The LMS wants the registration at an unsafe address. " + unsafe.sentence());
      case AskingOutside.Reply.Failed failed ->
          new Result.Failed("LTI-REG-08", "The LMS does not answer: " + failed.reason() + ".");
      case AskingOutside.Reply.Answered answer ->
          switch (RegistrationAnswer.read(answer.status(), answer.body(), offer.scopes(), tool)) {
            case RegistrationAnswer.Declined declined ->
                new Result.Declined(declined.status(), declined.text());
            case RegistrationAnswer.Registered registered -> keep(form, lms, offer, registered);
          };
    };
  }

  private Result keep(
      RegistrationForm form,
      PlatformConfiguration lms,
      Offer offer,
      RegistrationAnswer.Registered registered) {
    return switch (keeping.keep(form.invitation(), lms, offer, registered)) {
      case KeepingPlatform.Result.Foreign(String sentence) ->
          new Result.Failed("LTI-REG-12", sentence);
      case KeepingPlatform.Result.Kept(Platform platform, Agreement agreement) ->
          new Result.Registered(platform, agreement, registered.deployment().isEmpty());
    };
  }

  static boolean sameHost(URI one, URI other) {
    return one.getHost().equalsIgnoreCase(other.getHost());
  }
}
