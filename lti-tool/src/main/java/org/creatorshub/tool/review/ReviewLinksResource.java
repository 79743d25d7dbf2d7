package org.creatorshub.tool.review;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.review.InvitingReviewer.Invitation;
import org.creatorshub.tool.review.ListingReviewLinks.Said;
import org.creatorshub.tool.session.CurrentSession;
import org.jboss.resteasy.reactive.RestForm;

/** Where a teacher makes, lists and ends reviewers' links. */
@Path("/dashboard/review")
@Produces(MediaType.TEXT_HTML)
public class ReviewLinksResource {
  private final CurrentSession current;
  private final InvitingReviewer inviting;
  private final ListingReviewLinks listing;
  private final ToolAddress address;

  public ReviewLinksResource(
      CurrentSession current,
      InvitingReviewer inviting,
      ListingReviewLinks listing,
      ToolAddress address) {
    this.current = current;
    this.inviting = inviting;
    this.listing = listing;
    this.address = address;
  }

  @GET
  @Transactional
  public Response list() {
    return asTeacher(() -> page(200, Said.NOTHING));
  }

  @POST
  @Transactional
  public Response invite(
      @RestForm @DefaultValue("") String label,
      @RestForm @DefaultValue("") String unit,
      @RestForm @DefaultValue("30") String days) {
    return asTeacher(
        () ->
            switch (inviting.invite(current.session(), label, unit, days)) {
              case Invitation.Made(ReviewLink link, String token) ->
                  page(
                      200,
                      new Said(
                          address.base() + "/review/" + token, link.label(), "", "", "", "30"));
              case Invitation.Refused(String id, String sentence) ->
                  page(422, new Said("", "", sentence, id, label, days));
            });
  }

  @POST
  @Path("/revoke")
  @Transactional
  public Response revoke(@RestForm @DefaultValue("") String link) {
    return asTeacher(
        () -> {
          if (link.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            listing.revoke(current.session(), UUID.fromString(link));
          }
          return Response.seeOther(URI.create(current.base() + "/dashboard/review")).build();
        });
  }

  private Response asTeacher(Supplier<Response> answer) {
    if (current.session().teaches()) {
      return answer.get();
    }
    return RefusalMapper.answer(Refusal.TEACHERS_ONLY);
  }

  private Response page(int status, Said said) {
    ReviewLinksPage page = listing.list(current.session(), current.base(), said);
    return Response.status(status).entity(Templates.links(page).render()).build();
  }
}
