package org.creatorshub.tool.toolkit;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.creatorshub.content.course.Technique.Phase;
import org.creatorshub.tool.session.CurrentSession;

/** The list of techniques. */
@Path("/learn/toolkit")
@Produces(MediaType.TEXT_HTML)
public class ToolkitResource {
  private final CurrentSession current;
  private final ShowingToolkit showing;

  @Inject
  public ToolkitResource(CurrentSession current, ShowingToolkit showing) {
    this.current = current;
    this.showing = showing;
  }

  @GET
  @Transactional
  public Response all(@QueryParam("when") @DefaultValue("") String when) {
    Optional<Phase> phase =
        switch (when) {
          case "diverge" -> Optional.of(Phase.DIVERGE);
          case "converge" -> Optional.of(Phase.CONVERGE);
          default -> Optional.empty();
        };
    ToolkitPage page = showing.page(current.session(), current.base(), phase);
    return Response.ok(ToolkitTemplates.toolkit(page)).build();
  }
}
