package org.creatorshub.tool.portfolio;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.creatorshub.tool.session.CurrentSession;
import org.jboss.resteasy.reactive.RestForm;

/** "Your work so far": what is finished and handed in, with private notes. */
@Path("/portfolio")
@Produces(MediaType.TEXT_HTML)
public class PortfolioResource {
  private final CurrentSession current;
  private final ShowingPortfolio showing;
  private final Reflecting reflecting;

  public PortfolioResource(
      CurrentSession current, ShowingPortfolio showing, Reflecting reflecting) {
    this.current = current;
    this.showing = showing;
    this.reflecting = reflecting;
  }

  @GET
  @Transactional
  public Response show() {
    return page(200, "", "");
  }

  @POST
  @Path("/note")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response note(
      @RestForm @DefaultValue("") String subject, @RestForm @DefaultValue("") String text) {
    return switch (reflecting.reflect(current.session(), subject, text)) {
      case Outcome.Kept<String> kept ->
          Response.seeOther(
                  URI.create(current.base() + "/portfolio#note-" + subject.replace('/', '-')))
              .build();
      case Outcome.Refused<String>(String id, String sentence) -> page(422, sentence, id);
    };
  }

  private Response page(int status, String problem, String id) {
    PortfolioPage page = showing.show(current.session(), current.base(), problem, id);
    return Response.status(status).entity(Templates.portfolio(page).render()).build();
  }
}
