package org.creatorshub.tool.records;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.creatorshub.reporting.validation.Edition;

/** {@code /xapi/about}: which versions we speak, without login. */
@Path("/xapi/about")
public final class AboutResource {

  @GET
  public Response about() {
    return Response.ok("{\"version\":[\"1.0.3\",\"2.0.0\"]}", "application/json")
        .header("X-Experience-API-Version", Edition.V2_0_0.header())
        .build();
  }
}
