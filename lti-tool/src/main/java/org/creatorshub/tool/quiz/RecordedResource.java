package org.creatorshub.tool.quiz;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creatorshub.tool.session.CurrentSession;

/** The page "What is recorded about me?". */
@Path("/learn")
@Produces(MediaType.TEXT_HTML)
public class RecordedResource {
  private final CurrentSession current;
  private final RecordedPages pages;

  @Inject
  public RecordedResource(CurrentSession current, RecordedPages pages) {
    this.current = current;
    this.pages = pages;
  }

  @GET
  @Path("recorded")
  public Response recorded() {
    RecordedView view = pages.view(current.session(), current.base());
    return Response.ok(QuizTemplates.recorded(view)).build();
  }
}
