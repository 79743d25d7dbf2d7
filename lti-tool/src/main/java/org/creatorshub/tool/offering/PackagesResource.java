package org.creatorshub.tool.offering;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;

/** Where a teacher takes the course to another system. */
@Path("/dashboard/packages")
@Produces(MediaType.TEXT_HTML)
public class PackagesResource {
  private final CurrentSession current;
  private final PackageShelf shelf;
  private final ShowingPackages showing;
  private final PlayerOffer player;

  public PackagesResource(
      CurrentSession current, PackageShelf shelf, ShowingPackages showing, PlayerOffer player) {
    this.current = current;
    this.shelf = shelf;
    this.showing = showing;
    this.player = player;
  }

  @GET
  public Response list() {
    return asTeacher(() -> Response.ok(OfferingTemplates.packages(page()).render()).build());
  }

  @GET
  @Path("/for/{lms}")
  public Response preset(@PathParam("lms") String lms) {
    return asTeacher(
        () ->
            showing
                .preset(lms, current.base(), files())
                .map(page -> Response.ok(OfferingTemplates.preset(page).render()).build())
                .orElseGet(
                    () ->
                        Response.seeOther(URI.create(current.base() + "/dashboard/packages"))
                            .build()));
  }

  @GET
  @Path("/files/{name:.+}")
  @Produces(MediaType.WILDCARD)
  public Response file(@PathParam("name") String name) {
    return asTeacher(() -> DownloadMapper.of(shelf, name));
  }

  private TeacherPackagesPage page() {
    return new TeacherPackagesPage(
        current.base(),
        current.session().csrf(),
        current.session().context().isPresent(),
        player.offered(current.session()),
        showing.show(files()));
  }

  private String files() {
    return current.base() + "/dashboard/packages/files/";
  }

  private Response asTeacher(Supplier<Response> answer) {
    if (current.session().teaches()) {
      return answer.get();
    }
    return RefusalMapper.answer(Refusal.TEACHERS_ONLY);
  }
}
