package org.creatorshub.tool.dashboard;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Scoping;
import org.creatorshub.tool.portfolio.Attachment;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.session.LaunchSession;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The instructor's dashboard; nobody else may read it. */
@Path("/dashboard")
@Produces(MediaType.TEXT_HTML)
public class DashboardResource {
  private static final String CSV = "text/csv; charset=utf-8";
  private final CurrentSession current;
  private final ReadingDashboard reading;
  private final ShowingDashboard showing;
  private final DashboardTables tables;
  private final RosterReading roster;
  private final Scoping scoping;
  private final ShowingOverview overview;
  private final Framing framing;

  @Inject
  public DashboardResource(
      CurrentSession current,
      ReadingDashboard reading,
      ShowingDashboard showing,
      DashboardTables tables,
      RosterReading roster,
      Scoping scoping,
      ShowingOverview overview,
      Framing framing) {
    this.current = current;
    this.reading = reading;
    this.showing = showing;
    this.tables = tables;
    this.roster = roster;
    this.scoping = scoping;
    this.overview = overview;
    this.framing = framing;
  }

  @GET
  @Transactional
  public Response overview(@Context UriInfo address, @Context Request request) {
    return switch (scoping.enter(current, address.getQueryParameters())) {
      case Scoping.Entered.Out(Refusal refusal) -> RefusalMapper.answer(refusal);
      case Scoping.Entered.In(Scope scope) -> overview(scope, request);
    };
  }

  /** Whoever has the page already, and nothing has changed, is told so without any work. */
  private Response overview(Scope scope, Request request) {
    Frame frame = framing.frame(scope, "/dashboard");
    Response.@Nullable ResponseBuilder unchanged =
        request.evaluatePreconditions(new EntityTag(frame.mark()));
    return unchanged == null ? overview(scope, frame, "") : unchanged.build();
  }

  private Response overview(Scope scope, Frame frame, String said) {
    OverviewPage page = overview.show(scope, frame, said);
    return Response.ok(Templates.overview(page).render(), MediaType.TEXT_HTML_TYPE)
        .tag(new EntityTag(frame.mark()))
        .build();
  }

  @GET
  @Path("/people")
  @Transactional
  public Response people(
      @QueryParam("unit") @DefaultValue("") String unit,
      @QueryParam("names") @DefaultValue("") String names,
      @QueryParam("group") @DefaultValue("") String group) {
    return inUnit(unit, found -> page(found, new View(names.equals("hidden"), group), ""));
  }

  @GET
  @Path("/learners.csv")
  @Produces(CSV)
  @Transactional
  public Response learners(
      @QueryParam("unit") @DefaultValue("") String unit,
      @QueryParam("names") @DefaultValue("") String names,
      @QueryParam("group") @DefaultValue("") String group) {
    return inUnit(
        unit,
        found -> {
          View view = new View(names.equals("hidden"), group);
          String table = tables.learners(current.session(), found, view);
          return table(found.id() + "-learners.csv", table);
        });
  }

  @GET
  @Path("/questions.csv")
  @Produces(CSV)
  @Transactional
  public Response questions(@QueryParam("unit") @DefaultValue("") String unit) {
    return inUnit(
        unit,
        found -> table(found.id() + "-questions.csv", tables.questions(current.session(), found)));
  }

  /** Not in one transaction: it asks the LMS, which may take its time. */
  @POST
  @Path("/roster")
  public Response readRoster(@RestForm @DefaultValue("") String unit) {
    return switch (scoping.enter(current, Map.of("unit", List.of(unit)))) {
      case Scoping.Entered.Out(Refusal refusal) -> RefusalMapper.answer(refusal);
      case Scoping.Entered.In(Scope scope) -> {
        String said = read();
        yield overview(scope, framing.frame(scope, "/dashboard"), said);
      }
    };
  }

  private String read() {
    LaunchSession teacher = current.session();
    return teacher
        .context()
        .map(course -> roster.read(teacher.platform(), course, teacher.link()))
        .orElse("This course shares no roster.");
  }

  private Response inUnit(String asked, Function<Unit, Response> answer) {
    if (!current.session().teaches()) {
      return RefusalMapper.answer(Refusal.TEACHERS_ONLY);
    }
    return reading
        .unit(current.session(), asked)
        .map(answer)
        .orElseGet(
            () ->
                RefusalMapper.answer(
                    Refusal.askAdministrator(
                        "HUB-CONTENT-02", 404, "This installation has no unit to show.")));
  }

  private Response page(Unit unit, View view, String said) {
    DashboardPage page = showing.show(current.session(), current.base(), unit, view, said);
    return Response.ok(Templates.people(page).render(), MediaType.TEXT_HTML_TYPE).build();
  }

  private static Response table(String name, String csv) {
    return Response.ok(csv, CSV)
        .header("Content-Disposition", Attachment.named(name))
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
