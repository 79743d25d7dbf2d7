package org.creatorshub.tool.course;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creatorshub.tool.session.CurrentSession;
import org.jspecify.annotations.Nullable;

/** The page for launches that name no unit, for example from a course's navigation. */
@Path("/learn")
@Produces(MediaType.TEXT_HTML)
public class CourseResource {
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final CurrentSession current;
  private final ShowingCourse showing;
  private final GoingOn going;

  @Inject
  public CourseResource(CurrentSession current, ShowingCourse showing, GoingOn going) {
    this.current = current;
    this.showing = showing;
    this.going = going;
  }

  @GET
  @Path("course")
  public Response course() {
    if (current.session().teaches()) {
      return see(current.base() + "/dashboard");
    }
    CourseView view = showing.show(current.session(), current.base());
    return Response.ok(CourseTemplates.course(view)).build();
  }

  /** The button "Go on": to the unit, in the link that the learner opened before. */
  @POST
  @Path("course")
  @Transactional
  public Response go(@FormParam("link") @Nullable String link) {
    Optional<UUID> wanted =
        Optional.ofNullable(link)
            .filter(text -> KEY.matcher(text).matches())
            .map(UUID::fromString)
            .filter(key -> current.session().learns());
    return see(
        wanted
            .flatMap(key -> going.on(current.session(), key))
            .orElseGet(() -> current.base() + "/learn/course"));
  }

  private static Response see(String path) {
    return Response.status(Response.Status.SEE_OTHER).header("Location", path).build();
  }
}
