package org.creatorshub.tool.compendium;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creatorshub.tool.lesson.Finding;
import org.creatorshub.tool.session.CurrentSession;

/** The cases of the course on one page. */
@Path("/learn/compendium")
@Produces(MediaType.TEXT_HTML)
public class CompendiumResource {
  private final CurrentSession current;
  private final Finding finding;
  private final ShowingCompendium showing;

  @Inject
  public CompendiumResource(CurrentSession current, Finding finding, ShowingCompendium showing) {
    this.current = current;
    this.finding = finding;
    this.showing = showing;
  }

  @GET
  public Response show() {
    CompendiumView view =
        showing.show(id -> finding.unit(current.session(), id).isPresent(), current.base());
    return Response.ok(CompendiumTemplates.compendium(view)).build();
  }
}
