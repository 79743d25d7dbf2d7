package org.creatorshub.tool.deeplink;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.course.PlacedLink;
import org.creatorshub.tool.course.PlacedLinks;
import org.creatorshub.tool.lmsclient.AssertionSigner;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.session.LaunchSession;

/** Answers the LMS with what a teacher picked; cancelling is an answer too (LTI-DL-01 to 06). */
public final class AnsweringDeepLink {
  private final Sources from;
  private final List<Offer> offers;
  private final URI tool;
  private final Clock clock;

  /** What it needs from elsewhere. */
  public record Sources(
      DeepLinks requests,
      PlacedLinks placed,
      Course course,
      Function<UUID, Optional<Platform>> platforms,
      AssertionSigner signer,
      Handing handing) {}

  /**
   * @param tool our own base address
   */
  public AnsweringDeepLink(Sources sources, URI tool, Clock clock) {
    this.from = sources;
    this.offers = Outline.of(sources.course());
    this.tool = tool;
    this.clock = clock;
  }

  /** What may be picked; empty when the session is no deep linking of a teacher. */
  Optional<PickerView> picker(LaunchSession session) {
    return request(session).map(request -> layout(session, request).fresh(clock.instant()));
  }

  /** Signs the answer, once. */
  DeepLinkAnswer answer(LaunchSession session, PickerForm form) {
    Optional<DeepLinkRequest> request = request(session);
    Optional<Platform> platform = from.platforms().apply(session.platform());
    if (request.isEmpty() || platform.isEmpty()) {
      return new DeepLinkAnswer.Refused("LTI-LAUNCH-27", "Only teachers can add content.");
    }
    if (form.cancels()) {
      ResponseMessage.Words words = Telling.cancelled(request.get().accepts());
      return sign(session, platform.get(), request.get(), List.of(), words);
    }
    if (request.get().accepts().onlyFiles()) {
      return hand(session, platform.get(), request.get());
    }
    Instant now = clock.instant();
    ReadingChoice reading = new ReadingChoice(form, request.get().accepts(), now);
    Choice choice = reading.read(offers);
    if (!reading.faults().isEmpty()) {
      PickerView again = layout(session, request.get()).again(form, reading.faults(), now);
      return new DeepLinkAnswer.ChooseAgain(again);
    }
    ContentItem item = new ContentItem(tool, from.course(), request.get().accepts());
    List<Map<String, Object>> items = choice.picks().stream().map(item::of).toList();
    return sign(session, platform.get(), request.get(), items, Telling.about(choice));
  }

  /** What was offered a moment ago may be gone; then the page says so. */
  private DeepLinkAnswer hand(LaunchSession session, Platform platform, DeepLinkRequest request) {
    return handed(session, request) instanceof Handing.Handed.File file
        ? sign(
            session,
            platform,
            request,
            List.of(FileItem.of(file, from.course().title())),
            Telling.file(file))
        : new DeepLinkAnswer.ChooseAgain(layout(session, request).fresh(clock.instant()));
  }

  private Handing.Handed handed(LaunchSession session, DeepLinkRequest request) {
    return request.accepts().onlyFiles()
        ? from.handing().hand(session, request.accepts().media())
        : new Handing.Handed.None("");
  }

  private DeepLinkAnswer sign(
      LaunchSession session,
      Platform platform,
      DeepLinkRequest request,
      List<Map<String, Object>> items,
      ResponseMessage.Words words) {
    Instant now = clock.instant();
    if (!from.requests().answer(session.platform(), session.id(), now)) {
      return new DeepLinkAnswer.Refused("LTI-DL-06", "This choice was sent before.");
    }
    Map<String, Object> claims = ResponseMessage.claims(platform, request, items, words, now);
    String jwt = from.signer().sign(claims);
    return new DeepLinkAnswer.Signed(request.returnUrl(), jwt, words.people());
  }

  private Optional<DeepLinkRequest> request(LaunchSession session) {
    return session.teaches()
        ? from.requests().of(session.platform(), session.id())
        : Optional.empty();
  }

  private LayingOutPicker layout(LaunchSession session, DeepLinkRequest request) {
    List<PlacedLink> placed =
        session
            .context()
            .map(course -> from.placed().in(session.platform(), course))
            .orElse(List.of());
    return new LayingOutPicker(request, offers, placed, handed(session, request));
  }
}
