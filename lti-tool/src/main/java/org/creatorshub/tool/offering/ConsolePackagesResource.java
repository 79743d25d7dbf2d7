package org.creatorshub.tool.offering;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.creatorshub.tool.admin.CurrentAdmin;
import org.creatorshub.tool.admin.ScopedToPlatform;

/** {@code /admin/packages}: the packages for those who look after an LMS; they name nobody. */
@ScopedToPlatform
@Path("/admin/packages")
public class ConsolePackagesResource {
  private static final String FILES = "/admin/packages/files/";
  private final CurrentAdmin current;
  private final PackageShelf shelf;
  private final ShowingPackages showing;

  public ConsolePackagesResource(
      CurrentAdmin current, PackageShelf shelf, ShowingPackages showing) {
    this.current = current;
    this.shelf = shelf;
    this.showing = showing;
  }

  @GET
  public Response list() {
    return Response.ok(OfferingTemplates.console(current.frame(), showing.show(FILES)).render())
        .type("text/html;charset=utf-8")
        .build();
  }

  @GET
  @Path("/files/{name:.+}")
  public Response file(@PathParam("name") String name) {
    return DownloadMapper.of(shelf, name);
  }
}
