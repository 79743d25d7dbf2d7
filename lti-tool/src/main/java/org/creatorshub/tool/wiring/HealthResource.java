package org.creatorshub.tool.wiring;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** For load balancers: live means that we answer, ready that the database does too. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {
  private final Jdbi jdbi;

  @Inject
  public HealthResource(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @GET
  public Response ready() {
    try {
      jdbi.useHandle(handle -> handle.select("select 1").mapTo(Integer.class).one());
      return Response.ok("{\"status\":\"UP\",\"database\":\"UP\"}").build();
    } catch (JdbiException down) {
      return Response.status(503).entity("{\"status\":\"DOWN\",\"database\":\"DOWN\"}").build();
    }
  }

  @GET
  @Path("/live")
  public Response live() {
    return Response.ok("{\"status\":\"UP\"}").build();
  }
}
