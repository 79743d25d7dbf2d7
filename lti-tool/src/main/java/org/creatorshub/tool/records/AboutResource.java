package org.creatorshub.tool.records;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /xapi/about}: which versions we speak, without login and without asking for one. */
@Path("/xapi/about")
public final class AboutResource {

  @GET
  public Response about() {
    return Response.ok("{\"version\":[\"1.0.3\",\"2.0.0\"]}", "application/json").build();
  }
}
