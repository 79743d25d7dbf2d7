package org.creatorshub.tool.player;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;
import org.jboss.resteasy.reactive.RestForm;

/** The teacher's button on the page about packages. */
@Path("/dashboard/packages/player")
public class PlayerOfferResource {
  private final CurrentSession current;
  private final OfferingPlayer offering;

  public PlayerOfferResource(CurrentSession current, OfferingPlayer offering) {
    this.current = current;
    this.offering = offering;
  }

  @POST
  @Transactional
  public Response decide(@RestForm @DefaultValue("") String wanted) {
    if (!current.session().teaches()) {
      return RefusalMapper.answer(Refusal.TEACHERS_ONLY);
    }
    offering.offer(current.session(), wanted.equals("yes"));
    return Response.status(303).header("Location", current.base() + "/dashboard/packages").build();
  }
}
