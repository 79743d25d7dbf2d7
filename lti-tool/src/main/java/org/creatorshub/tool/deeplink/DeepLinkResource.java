package org.creatorshub.tool.deeplink;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.session.OpeningWindow;

/** The picker in which a teacher chooses units for the course in the LMS. */
@Path("/deeplink")
@Produces(MediaType.TEXT_HTML)
public final class DeepLinkResource {
  private final CurrentSession current;
  private final AnsweringDeepLink answering;
  private final OpeningWindow opening;

  public DeepLinkResource(
      CurrentSession current, AnsweringDeepLink answering, OpeningWindow opening) {
    this.current = current;
    this.answering = answering;
    this.opening = opening;
  }

  @GET
  public Response pick() {
    return answering
        .picker(current.session())
        .map(view -> page(200, view))
        .orElseGet(
            () ->
                refusal(
                    "LTI-LAUNCH-27", 403, "Only teachers can add content, from “Add activity”."));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response answer(MultivaluedMap<String, String> sent) {
    return switch (answering.answer(current.session(), new PickerForm(Map.copyOf(sent)))) {
      case DeepLinkAnswer.Signed signed -> Response.ok(DeepLinkTemplates.sending(signed)).build();
      case DeepLinkAnswer.ChooseAgain again -> page(422, again.view());
      case DeepLinkAnswer.Refused refused -> refusal(refused.id(), 409, refused.sentence());
    };
  }

  private Response page(int status, PickerView view) {
    String csrf = current.session().csrf();
    String lms = current.session().contextTitle().orElse("your course");
    // A new tab shares no cookie with the frame that the picker stands in.
    String preview = opening.open(current.session());
    return Response.status(status)
        .entity(DeepLinkTemplates.picker(view, current.base(), preview, csrf, lms))
        .build();
  }

  private static Response refusal(String id, int status, String sentence) {
    Refusal refusal = Refusal.openAgain(id, status, sentence);
    return RefusalMapper.answer(refusal);
  }
}
