package org.creatorshub.tool.dashboard;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.BiFunction;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Scoping;
import org.creatorshub.tool.inquiry.Table;
import org.creatorshub.tool.portfolio.Attachment;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.text.Csv;
import org.jspecify.annotations.Nullable;

/** One page for each question, and its tables as CSV; for teachers of the course alone. */
@Path("/dashboard/q")
@Produces(MediaType.TEXT_HTML)
public class InquiryResource {
  private static final String CSV = "text/csv; charset=utf-8";
  private final CurrentSession current;
  private final Scoping scoping;
  private final Inquiries inquiries;
  private final Framing framing;
  private final Answering answering;

  @Inject
  public InquiryResource(
      CurrentSession current,
      Scoping scoping,
      Inquiries inquiries,
      Framing framing,
      Answering answering) {
    this.current = current;
    this.scoping = scoping;
    this.inquiries = inquiries;
    this.framing = framing;
    this.answering = answering;
  }

  @GET
  @Path("/{id}")
  @Transactional
  public Response show(
      @PathParam("id") String id, @Context UriInfo address, @Context Request request) {
    return inside(id, address, (inquiry, scope) -> page(inquiry, scope, request));
  }

  private Response page(Inquiry inquiry, Scope scope, Request request) {
    Frame frame = framing.frame(scope, "/dashboard/q/" + inquiry.id());
    EntityTag mark = new EntityTag(frame.mark());
    Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(mark);
    if (unchanged != null) {
      return unchanged.build();
    }
    String page = Templates.inquiry(answering.page(frame, inquiry, scope)).render();
    return Response.ok(page, MediaType.TEXT_HTML_TYPE).tag(mark).build();
  }

  @GET
  @Path("/{id}/{table}.csv")
  @Produces(CSV)
  @Transactional
  public Response table(
      @PathParam("id") String id, @PathParam("table") String table, @Context UriInfo address) {
    return inside(id, address, (inquiry, scope) -> table(inquiry, scope, table));
  }

  private static Response table(Inquiry inquiry, Scope scope, String name) {
    Findings findings = inquiry.findings(scope);
    String file = (findings.example() ? "example-" : "") + scope.unit().id() + "-" + name + ".csv";
    return findings.tables().stream()
        .filter(table -> table.id().equals(name))
        .findFirst()
        .map(table -> csv(file, table))
        .orElseGet(() -> RefusalMapper.answer(unknown()));
  }

  private static Response csv(String name, Table table) {
    return Response.ok(Csv.of(table.names(), table.plain()), CSV)
        .header("Content-Disposition", Attachment.named(name))
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private Response inside(String id, UriInfo address, BiFunction<Inquiry, Scope, Response> answer) {
    return switch (scoping.enter(current, address.getQueryParameters())) {
      case Scoping.Entered.Out(Refusal refusal) -> RefusalMapper.answer(refusal);
      case Scoping.Entered.In(Scope scope) ->
          inquiries
              .find(id)
              .map(inquiry -> answer.apply(inquiry, scope))
              .orElseGet(() -> RefusalMapper.answer(unknown()));
    };
  }

  private static Refusal unknown() {
    return new Refusal(
        "HUB-DASHBOARD-02",
        404,
        "There is no such page on the dashboard.",
        "All questions are on the dashboard’s first page.",
        Optional.empty());
  }
}
