package org.creatorshub.tool.glossary;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creatorshub.tool.lesson.Finding;
import org.creatorshub.tool.session.CurrentSession;

/** All words of the course on one page; looking for one needs no script. */
@Path("/learn/glossary")
@Produces(MediaType.TEXT_HTML)
public class GlossaryResource {
  private final CurrentSession current;
  private final Finding finding;
  private final ShowingGlossary showing;

  @Inject
  public GlossaryResource(CurrentSession current, Finding finding, ShowingGlossary showing) {
    this.current = current;
    this.finding = finding;
    this.showing = showing;
  }

  @GET
  public Response show(@QueryParam("q") @DefaultValue("") String sought) {
    GlossaryView view =
        showing.show(id -> finding.unit(current.session(), id).isPresent(), current.base(), sought);
    return Response.ok(GlossaryTemplates.glossary(view)).build();
  }
}
