package org.creatorshub.tool.curation;

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
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.consent.Consenting;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.session.LaunchSession;
import org.jboss.resteasy.reactive.RestForm;

/** Where a learner sees every consent, and withdraws one or all with one press. */
@Path("/portfolio/consents")
@Produces(MediaType.TEXT_HTML)
public class ConsentsResource {
  private final CurrentSession current;
  private final ShowingConsents showing;
  private final Consenting consenting;

  public ConsentsResource(CurrentSession current, ShowingConsents showing, Consenting consenting) {
    this.current = current;
    this.showing = showing;
    this.consenting = consenting;
  }

  @GET
  @Transactional
  public Response show() {
    ConsentsPage page = showing.show(current.session(), current.base());
    return Response.ok(CurationTemplates.consents(page).render()).build();
  }

  @POST
  @Path("/withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response withdraw(@RestForm @DefaultValue("") String consent) {
    LaunchSession session = current.session();
    if (consent.equals("all")) {
      consenting.withdrawAll(session.platform(), session.person(), Optional.empty());
    } else if (consent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      consenting.withdraw(session.platform(), session.person(), UUID.fromString(consent));
    }
    return Response.seeOther(URI.create(current.base() + "/portfolio/consents")).build();
  }
}
