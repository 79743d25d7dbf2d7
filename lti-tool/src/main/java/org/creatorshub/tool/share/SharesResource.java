package org.creatorshub.tool.share;

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
import java.util.UUID;
import org.creatorshub.tool.session.CurrentSession;
import org.jboss.resteasy.reactive.RestForm;

/** Where a learner makes links to the portfolio, sees when they were opened, and ends them. */
@Path("/portfolio/shares")
@Produces(MediaType.TEXT_HTML)
public class SharesResource {
  private final CurrentSession current;
  private final MakingShare making;
  private final ListingShares listing;

  public SharesResource(CurrentSession current, MakingShare making, ListingShares listing) {
    this.current = current;
    this.making = making;
    this.listing = listing;
  }

  @GET
  @Transactional
  public Response list() {
    return page(200, ListingShares.Tried.NOTHING);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response make(
      @RestForm @DefaultValue("") String audience,
      @RestForm @DefaultValue("") String label,
      @RestForm @DefaultValue("") String name,
      @RestForm @DefaultValue("30") String days,
      @RestForm @DefaultValue("") String most,
      @RestForm @DefaultValue("") String passphrase) {
    if (!current.session().learns()) {
      return page(200, ListingShares.Tried.NOTHING);
    }
    MakingShare.Wish wish = new MakingShare.Wish(audience, label, name, days, most, passphrase);
    return switch (making.make(current.session(), wish)) {
      case MakingShare.Result.Made made ->
          page(200, ListingShares.Tried.made(made.token(), made.share().label()));
      case MakingShare.Result.Refused no ->
          page(422, ListingShares.Tried.refused(wish, no.rule(), no.field()));
    };
  }

  @POST
  @Path("/revoke")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response revoke(@RestForm @DefaultValue("") String link) {
    if (link.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      making.revoke(current.session(), UUID.fromString(link));
    }
    return Response.seeOther(URI.create(current.base() + "/portfolio/shares#links")).build();
  }

  private Response page(int status, ListingShares.Tried tried) {
    SharesPage page = listing.list(current.session(), current.base(), tried);
    return Response.status(status).entity(ShareTemplates.shares(page).render()).build();
  }
}
