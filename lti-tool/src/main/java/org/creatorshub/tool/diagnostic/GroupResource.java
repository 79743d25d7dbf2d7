package org.creatorshub.tool.diagnostic;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.diagnostic.Diagnostic;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;

/** Where a group stands, for its teachers: figures of those who share, and of nobody alone. */
@Path("/dashboard/diagnostic")
public class GroupResource {
  private final CurrentSession current;
  private final Optional<Diagnostic> diagnostic;
  private final GroupPages pages;

  @Inject
  public GroupResource(CurrentSession current, Course course, GroupPages pages) {
    this.current = current;
    this.diagnostic = course.diagnostic();
    this.pages = pages;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response show() {
    return answer(view -> Response.ok(DiagnosticTemplates.group(view)).build());
  }

  @GET
  @Path("/csv")
  public Response csv() {
    return answer(
        view ->
            Response.ok(GroupPages.csv(view), "text/csv; charset=utf-8")
                .header(
                    "Content-Disposition", "attachment; filename=\"where-the-group-stands.csv\"")
                .header("Cache-Control", "private, no-store")
                .build());
  }

  private Response answer(Function<GroupView, Response> shown) {
    if (!current.session().teaches()) {
      return RefusalMapper.answer(Refusal.TEACHERS_ONLY);
    }
    return diagnostic
        .flatMap(known -> pages.view(current.session(), current.base(), known))
        .map(shown)
        .orElseGet(
            () ->
                Response.status(404)
                    .entity(DiagnosticTemplates.missing(current.base()))
                    .type(MediaType.TEXT_HTML)
                    .build());
  }
}
