package org.creatorshub.tool.diagnostic;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.creatorshub.tool.session.CurrentSession;

/** The buttons with which a learner lets scores count in figures of the group, and stops it. */
@Path("/learn/diagnostic/share")
public class SharingResource {
  private final CurrentSession current;
  private final SharingScores sharing;

  @Inject
  public SharingResource(CurrentSession current, SharingScores sharing) {
    this.current = current;
    this.sharing = sharing;
  }

  /**
   * Agrees or takes back.
   *
   * @param wish {@code agree}, {@code end} or {@code end-and-delete}
   * @param version of the words that the page showed
   */
  @POST
  @Transactional
  public Response decide(
      @FormParam("do") @DefaultValue("") String wish,
      @FormParam("version") @DefaultValue("") String version) {
    switch (wish) {
      case "agree" -> sharing.agree(current.session(), version);
      case "end" -> sharing.withdraw(current.session(), false);
      case "end-and-delete" -> sharing.withdraw(current.session(), true);
      default -> {}
    }
    return Response.status(Response.Status.SEE_OTHER)
        .header("Location", Addresses.start(current.base()) + "#sharing")
        .build();
  }
}
