package org.creatorshub.tool.player;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;

/** A learner opens the unit in the player. */
@Path("/learn/{unit}/player")
public class PlayerResource {
  private final CurrentSession current;
  private final Course course;
  private final OfferingPlayer offering;
  private final PlayerFiles files;
  private final LaunchingUnit launching;
  private final ToolAddress address;

  public PlayerResource(
      CurrentSession current,
      Course course,
      OfferingPlayer offering,
      PlayerFiles files,
      LaunchingUnit launching,
      ToolAddress address) {
    this.current = current;
    this.course = course;
    this.offering = offering;
    this.files = files;
    this.launching = launching;
    this.address = address;
  }

  @POST
  @Transactional
  public Response open(@PathParam("unit") String id) {
    Optional<Unit> unit = course.unit(id).filter(Unit::offered);
    if (unit.isEmpty() || !offering.offered(current.session())) {
      return refused("This unit is not offered here.", "Open it from your course instead.");
    }
    Optional<String> start = files.start(unit.get());
    if (start.isEmpty()) {
      return refused("The player is being made.", "Go back and try again in a minute.");
    }
    String back = address.base() + current.base() + "/learn/" + id;
    return launching
        .launch(current.session(), unit.get(), start.get(), back)
        .map(
            path ->
                Response.status(303)
                    .header("Location", address.base() + path)
                    .header("Cache-Control", "no-store")
                    .build())
        .orElseGet(
            () -> refused("The player is for learners of the course.", "Look at the unit here."));
  }

  private static Response refused(String sentence, String advice) {
    Refusal refusal = new Refusal("HUB-PACKAGE-04", 409, sentence, advice, Optional.empty());
    return RefusalMapper.answer(refusal);
  }
}
