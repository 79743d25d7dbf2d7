package org.creatorshub.tool.session;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way out of a frame that is too small or too strict: the same page in a window of its own. */
@Path("/new-window")
public final class NewWindowResource {
  private static final Pattern PAGE =
      Pattern.compile(
          "/(learn|portfolio|dashboard|deeplink|submission|privacy)(/[A-Za-z0-9/_-]*)?");

  private final CurrentSession current;
  private final OpeningWindow opening;

  public NewWindowResource(CurrentSession current, OpeningWindow opening) {
    this.current = current;
    this.opening = opening;
  }

  @GET
  @Produces("text/html")
  public TemplateInstance offer(@QueryParam("to") @Nullable String to) {
    String page = to != null && PAGE.matcher(to).matches() ? to : "/learn";
    String base = opening.open(current.session());
    return SessionTemplates.newWindow(base + page, current.base() + page);
  }
}
