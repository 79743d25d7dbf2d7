package org.creatorshub.tool.search;

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

/** Looks for words in the lessons; needs no script. */
@Path("/learn/search")
@Produces(MediaType.TEXT_HTML)
public class SearchResource {
  private final CurrentSession current;
  private final Finding finding;
  private final Searching searching;

  @Inject
  public SearchResource(CurrentSession current, Finding finding, Searching searching) {
    this.current = current;
    this.finding = finding;
    this.searching = searching;
  }

  @GET
  public Response search(@QueryParam("q") @DefaultValue("") String sought) {
    SearchView view =
        searching.search(
            id -> finding.unit(current.session(), id).isPresent(), current.base(), sought);
    return Response.ok(SearchTemplates.search(view)).build();
  }
}
