package org.creatorshub.tool.records;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** {@code /xapi/activities}: what an activity is, as far as the store knows. */
@Path("/xapi/activities")
public final class ActivitiesResource {
  private final LookingUp lookingUp;

  @Inject
  public ActivitiesResource(LookingUp lookingUp) {
    this.lookingUp = lookingUp;
  }

  @GET
  public Response get(@Context UriInfo uri, @Context HttpHeaders headers) {
    DocumentAsk ask = ReplyMapper.ask(uri, headers, new byte[0]);
    return ReplyMapper.response(lookingUp.reply(ask, LookingUp.Subject.ACTIVITY));
  }
}
