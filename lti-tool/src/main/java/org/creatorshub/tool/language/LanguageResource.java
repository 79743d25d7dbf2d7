package org.creatorshub.tool.language;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.creatorshub.tool.session.CurrentSession;

/** The form at the foot of each page with which its reader chooses a language. */
@Path("/learn/language")
public class LanguageResource {
  private static final Pattern PAGE =
      Pattern.compile("/(learn|portfolio|new-window)(/[A-Za-z0-9/_-]*)?");

  private final CurrentSession current;
  private final ChoosingLanguage choosing;

  @Inject
  public LanguageResource(CurrentSession current, ChoosingLanguage choosing) {
    this.current = current;
    this.choosing = choosing;
  }

  /** Leads back to the page, whatever was chosen. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response choose(
      @FormParam("language") @DefaultValue("") String language,
      @FormParam("to") @DefaultValue("") String to) {
    choosing.choose(current.session(), language);
    String page = PAGE.matcher(to).matches() ? to : "/learn";
    return Response.status(Response.Status.SEE_OTHER)
        .header("Location", current.base() + page)
        .build();
  }
}
