package org.creatorshub.tool.learner;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.tool.attention.Looking;
import org.creatorshub.tool.attention.Watched;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.ScopeMapper;
import org.creatorshub.tool.inquiry.Scoping;
import org.creatorshub.tool.logbook.LogLine;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.text.Moment;

/** "What was done": the log of a course, for its teachers. */
@Path("/dashboard/log")
@Produces(MediaType.TEXT_HTML)
public class LogResource {
  private final CurrentSession current;
  private final Scoping scoping;
  private final Logbook log;
  private final Looking looking;

  public LogResource(CurrentSession current, Scoping scoping, Logbook log, Looking looking) {
    this.current = current;
    this.scoping = scoping;
    this.log = log;
    this.looking = looking;
  }

  @GET
  @Transactional
  public Response show(@Context UriInfo address) {
    return ScopeMapper.answer(
        scoping.enter(current, address.getQueryParameters()),
        scope -> Response.ok(LearnerTemplates.log(page(scope)).render()).build());
  }

  private CourseLogPage page(Scope scope) {
    Map<UUID, String> names =
        looking.learners(scope).stream()
            .collect(
                Collectors.toMap(
                    Watched::person, one -> one.called(scope.filters().namesHidden())));
    return new CourseLogPage(
        scope.base(),
        scope.query(),
        scope.teacher().contextTitle().orElse("Your course"),
        log.of(scope.teacher()).stream().map(line -> line(line, names)).toList());
  }

  private static CourseLogPage.Line line(LogLine line, Map<UUID, String> names) {
    return new CourseLogPage.Line(
        Moment.full(line.at()),
        line.by().orElse("A teacher"),
        line.action(),
        line.subject(),
        line.learner().map(person -> names.getOrDefault(person, "Somebody who left")).orElse(""),
        line.detail());
  }
}
