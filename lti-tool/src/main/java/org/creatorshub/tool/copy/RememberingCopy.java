package org.creatorshub.tool.copy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorshub.tool.launch.AfterAdmission;
import org.creatorshub.tool.launch.SeenBefore;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.session.LaunchSession;

/** Keeps what launches tell about the origins of their course and link. */
public final class RememberingCopy implements AfterAdmission {
  private final Copies copies;
  private final SeenBefore<Copies.Course, List<String>> courses = new SeenBefore<>();
  private final SeenBefore<UUID, List<String>> links = new SeenBefore<>();

  public RememberingCopy(Copies copies) {
    this.copies = copies;
  }

  @Override
  public void admitted(Launch launch, LaunchSession session, Instant at) {
    launch
        .course()
        .filter(course -> !course.history().isEmpty())
        .ifPresent(course -> remember(launch, course, at));
    launch
        .link()
        .filter(link -> !link.history().isEmpty())
        .ifPresent(link -> session.link().ifPresent(id -> remember(session, id, link)));
  }

  private void remember(Launch launch, Launch.Course course, Instant at) {
    Copies.Course key =
        new Copies.Course(launch.platform().id(), launch.deployment().key(), course.id());
    courses.remember(
        key,
        course.history(),
        () -> copies.origins(key),
        origins -> copies.launched(key, origins, at));
  }

  private void remember(LaunchSession session, UUID id, Launch.Link link) {
    links.remember(
        id,
        link.history(),
        () -> copies.linkOrigins(session.platform(), id),
        origins -> copies.linkCopied(session.platform(), id, origins));
  }
}
