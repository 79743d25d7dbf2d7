package org.creatorshub.tool.gradebook;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.tool.column.ChangingColumn;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;
import org.jboss.resteasy.reactive.RestForm;

/** Where a teacher adds, changes and removes columns; asks the LMS, so never in a transaction. */
@Path("/dashboard/columns")
@Produces(MediaType.TEXT_HTML)
public class ColumnsResource {
  private final CurrentSession current;
  private final ShowingGrades showing;
  private final KeepingColumns columns;

  public ColumnsResource(CurrentSession current, ShowingGrades showing, KeepingColumns columns) {
    this.current = current;
    this.showing = showing;
    this.columns = columns;
  }

  @GET
  public Response show(
      @QueryParam("link") @DefaultValue("") String link,
      @QueryParam("of") @DefaultValue("") String of) {
    return at(
        link,
        of,
        spot ->
            switch (columns.read(platform(), spot)) {
              case ChangingColumn.Now(ChangingColumn.Described column) ->
                  column(spot, "", TypedColumn.of(column));
              case ChangingColumn.Gone gone -> grades("The gradebook has no such column any more.");
              case ChangingColumn.Not(String reason) ->
                  column(
                      spot, "The column cannot be read: " + reason + ".", ColumnPage.Typed.NOTHING);
            });
  }

  @POST
  @Path("/add")
  public Response add(
      @RestForm @DefaultValue("") String link, @RestForm @DefaultValue("") String of) {
    return at(link, of, spot -> grades(columns.add(Place.of(current.session()), spot)));
  }

  @POST
  @Path("/change")
  public Response change(
      @RestForm @DefaultValue("") String link,
      @RestForm @DefaultValue("") String of,
      @RestForm @DefaultValue("") String label,
      @RestForm @DefaultValue("") String points,
      @RestForm @DefaultValue("") String opens,
      @RestForm @DefaultValue("") String closes) {
    ColumnPage.Typed typed = new ColumnPage.Typed(label, points, opens, closes);
    return at(
        link,
        of,
        spot ->
            switch (TypedColumn.read(typed)) {
              case TypedColumn.Wrong(String sentence) -> column(spot, sentence, typed);
              case TypedColumn.Meant(ChangingColumn.Change change) -> changed(spot, change, typed);
            });
  }

  private Response changed(Spot spot, ChangingColumn.Change change, ColumnPage.Typed typed) {
    return switch (columns.change(platform(), spot, change)) {
      case ChangingColumn.Now(ChangingColumn.Described now) ->
          grades(
              "The LMS now calls the column “"
                  + now.label()
                  + "”, with "
                  + TypedColumn.of(now).points()
                  + " points.");
      case ChangingColumn.Gone gone -> grades("The gradebook has no such column any more.");
      case ChangingColumn.Not(String reason) ->
          column(spot, "The column was not changed: " + reason + ".", typed);
    };
  }

  @POST
  @Path("/remove")
  public Response remove(
      @RestForm @DefaultValue("") String link, @RestForm @DefaultValue("") String of) {
    return at(
        link,
        of,
        spot ->
            switch (columns.remove(platform(), spot)) {
              case ChangingColumn.Gone gone ->
                  grades("The column is removed, and the marks in it with it.");
              case ChangingColumn.Not(String reason) ->
                  grades("The column was not removed: " + reason + ".");
              case ChangingColumn.Now now -> grades("The LMS kept the column.");
            });
  }

  private Response at(String link, String of, Function<Spot, Response> work) {
    if (!current.session().teaches()) {
      return RefusalMapper.answer(Refusal.TEACHERS_ONLY);
    }
    return Ids.parse(link)
        .flatMap(id -> columns.spot(Place.of(current.session()), id, of))
        .map(work)
        .orElseGet(() -> grades("This course has no such activity."));
  }

  private UUID platform() {
    return current.session().platform();
  }

  private Response grades(String said) {
    GradesPage page = showing.show(current.session(), current.base(), said);
    return Response.ok(GradeTemplates.grades(page).render(), MediaType.TEXT_HTML_TYPE).build();
  }

  private Response column(Spot spot, String problem, ColumnPage.Typed typed) {
    ColumnPage page =
        new ColumnPage(
            current.base(),
            current.session().csrf(),
            spot.placed().link().toString(),
            spot.wanted().resource(),
            spot.wanted().label(),
            problem,
            !typed.equals(ColumnPage.Typed.NOTHING),
            spot.made(),
            typed);
    return Response.ok(GradeTemplates.column(page).render(), MediaType.TEXT_HTML_TYPE).build();
  }
}
