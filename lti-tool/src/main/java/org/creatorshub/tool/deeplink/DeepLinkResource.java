package org.creatorshub.tool.deeplink;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalPage;
import org.creatorshub.tool.session.CurrentSession;
import org.jspecify.annotations.Nullable;

/** The picker in which a teacher chooses units for the course in the LMS. */
@Path("/deeplink")
@Produces(MediaType.TEXT_HTML)
public final class DeepLinkResource {
  private final CurrentSession current;
  private final AnsweringDeepLink answering;

  public DeepLinkResource(CurrentSession current, AnsweringDeepLink answering) {
    this.current = current;
    this.answering = answering;
  }

  @GET
  public Response pick() {
    return picker(200, "");
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response answer(
      @FormParam("unit") @Nullable List<String> units, @FormParam("do") @Nullable String what) {
    List<String> chosen = units == null ? List.of() : units;
    if (!"cancel".equals(what) && chosen.isEmpty()) {
      return picker(422, "Choose a unit first.");
    }
    Choice choice =
        "cancel".equals(what) ? Choice.nothing() : new Choice(chosen, "graded".equals(what));
    return switch (answering.answer(current.session(), choice)) {
      case DeepLinkAnswer.Signed signed -> Response.ok(DeepLinkTemplates.sending(signed)).build();
      case DeepLinkAnswer.ChooseAgain again -> picker(422, again.sentence());
      case DeepLinkAnswer.Refused refused -> refusal(refused.id(), 409, refused.sentence());
    };
  }

  private Response picker(int status, String fault) {
    Optional<PickerView> view = answering.picker(current.session());
    if (view.isEmpty()) {
      return refusal("LTI-LAUNCH-27", 403, "Only teachers can add content, from “Add activity”.");
    }
    String csrf = current.session().csrf();
    String lms = current.session().contextTitle().orElse("your course");
    return Response.status(status)
        .entity(DeepLinkTemplates.picker(view.get(), current.base(), csrf, fault, lms))
        .build();
  }

  private static Response refusal(String id, int status, String sentence) {
    Refusal refusal = Refusal.openAgain(id, status, sentence);
    return Response.status(status)
        .entity(RefusalPage.html(refusal, RefusalPage.newReference()))
        .build();
  }
}
