package org.creatorshub.tool.deeplink;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.lmsclient.AssertionSigner;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.session.LaunchSession;

/** Answers the LMS with what a teacher picked; cancelling is an answer too (LTI-DL-01 to 06). */
public final class AnsweringDeepLink {
  private final DeepLinks requests;
  private final Supplier<List<Unit>> units;
  private final Function<UUID, Optional<Platform>> platforms;
  private final AssertionSigner signer;
  private final ResponseMessage message;
  private final Clock clock;

  /** What it needs from elsewhere. */
  public record Sources(
      DeepLinks requests,
      Supplier<List<Unit>> units,
      Function<UUID, Optional<Platform>> platforms,
      AssertionSigner signer) {}

  public AnsweringDeepLink(Sources sources, URI tool, Clock clock) {
    this.requests = sources.requests();
    this.units = sources.units();
    this.platforms = sources.platforms();
    this.signer = sources.signer();
    this.message = new ResponseMessage(tool);
    this.clock = clock;
  }

  /** What may be picked; empty when the session is no deep linking of a teacher. */
  Optional<PickerView> picker(LaunchSession session) {
    return session.teaches()
        ? requests
            .of(session.platform(), session.id())
            .map(
                request ->
                    new PickerView(request, units.get().stream().map(UnitOffer::of).toList()))
        : Optional.empty();
  }

  /** Signs the answer, once. */
  public DeepLinkAnswer answer(LaunchSession session, Choice choice) {
    Optional<PickerView> picker = picker(session);
    Optional<Platform> platform = platforms.apply(session.platform());
    if (picker.isEmpty() || platform.isEmpty()) {
      return new DeepLinkAnswer.Refused("LTI-LAUNCH-27", "Only teachers can add content.");
    }
    PickerView view = picker.get();
    List<UnitOffer> chosen =
        view.offered().stream().filter(unit -> choice.units().contains(unit.id())).toList();
    if (chosen.size() != choice.units().stream().distinct().count()) {
      return new DeepLinkAnswer.ChooseAgain("That unit cannot be added yet. Please choose again.");
    }
    if (chosen.size() > 1 && !view.request().takesSeveral()) {
      return new DeepLinkAnswer.ChooseAgain("Your course site takes one unit at a time.");
    }
    if (!chosen.isEmpty() && !view.request().takesLinks()) {
      return new DeepLinkAnswer.ChooseAgain("Your course site does not take links here.");
    }
    return sign(session, platform.get(), view.request(), chosen, choice.graded());
  }

  private DeepLinkAnswer sign(
      LaunchSession session,
      Platform platform,
      DeepLinkRequest request,
      List<UnitOffer> chosen,
      boolean graded) {
    if (!requests.answer(session.platform(), session.id(), clock.instant())) {
      return new DeepLinkAnswer.Refused("LTI-DL-06", "This choice was sent before.");
    }
    String words = words(chosen);
    String jwt =
        signer.sign(
            message.claims(
                platform,
                request,
                chosen,
                graded && request.takesGrades(),
                words,
                clock.instant()));
    return new DeepLinkAnswer.Signed(request.returnUrl(), jwt, words);
  }

  private static String words(List<UnitOffer> chosen) {
    return switch (chosen.size()) {
      case 0 -> "Nothing was added.";
      case 1 -> "Added ‘" + chosen.getFirst().title() + "’.";
      default -> "Added " + chosen.size() + " units.";
    };
  }
}
