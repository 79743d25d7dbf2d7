package org.creatorshub.tool.writing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.text.DraftSaid;

/** The page of a free-text task, answered by plain forms. */
@Path("/learn/{unit}/text/{text}")
@Produces(MediaType.TEXT_HTML)
public class TextResource {
  private final CurrentSession current;
  private final WritingText writing;
  private final ShowingText showing;

  @Inject
  public TextResource(CurrentSession current, WritingText writing, ShowingText showing) {
    this.current = current;
    this.writing = writing;
    this.showing = showing;
  }

  @GET
  @Transactional
  public Response show(@PathParam("unit") String unit, @PathParam("text") String text) {
    return showing
        .task(current.session(), unit, text)
        .map(task -> page(200, task, ShowingText.Tried.NOTHING))
        .orElseGet(this::missing);
  }

  /** Saves the text, and with the other button opens the model answer as well. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response write(
      @PathParam("unit") String unit,
      @PathParam("text") String text,
      @FormParam("text") @DefaultValue("") String content,
      @FormParam("revision") @DefaultValue("0") String revision,
      @FormParam("action") @DefaultValue("") String action) {
    return showing
        .task(current.session(), unit, text)
        .map(
            task -> {
              int number = DraftSaid.revision(revision);
              boolean compare = action.equals("compare");
              Result result =
                  compare
                      ? writing.compare(current.session(), task.text(), number, content)
                      : writing.save(current.session(), task.text(), number, content);
              return answer(task, result, compare ? "#answer" : "#text", Optional.of(content));
            })
        .orElseGet(this::missing);
  }

  @POST
  @Path("/check")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response check(
      @PathParam("unit") String unit,
      @PathParam("text") String text,
      @FormParam("tick") List<String> ticks) {
    Set<Integer> numbers = ticks.stream().map(DraftSaid::revision).collect(Collectors.toSet());
    return showing
        .task(current.session(), unit, text)
        .map(
            task ->
                answer(
                    task,
                    writing.check(current.session(), task.unit().id(), task.text(), numbers),
                    "#check",
                    Optional.empty()))
        .orElseGet(this::missing);
  }

  /** Called by the page while the learner writes. */
  @POST
  @Path("/draft")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public Response draft(
      @PathParam("unit") String unit,
      @PathParam("text") String text,
      @FormParam("text") @DefaultValue("") String content,
      @FormParam("revision") @DefaultValue("0") String revision) {
    return showing
        .task(current.session(), unit, text)
        .map(
            task ->
                writing.save(current.session(), task.text(), DraftSaid.revision(revision), content))
        .map(TextResource::said)
        .orElseGet(() -> Response.status(404).build());
  }

  private static Response said(Result result) {
    DraftSaid said =
        switch (result) {
          case Result.Kept(Written written) ->
              DraftSaid.kept(written.revision(), written.savedAt());
          case Result.Refused(WritingRule rule) ->
              DraftSaid.refused(rule.id(), rule.sentence(), rule == WritingRule.CHANGED_MEANWHILE);
        };
    return Response.status(said.status()).entity(said.json()).build();
  }

  /** Learners go back to the page, so that a reload sends nothing twice. */
  private Response answer(
      ShowingText.Task task, Result result, String anchor, Optional<String> typed) {
    return switch (result) {
      case Result.Kept kept ->
          Response.seeOther(
                  URI.create(
                      current.base()
                          + "/learn/"
                          + task.unit().id()
                          + "/text/"
                          + task.text().id()
                          + anchor))
              .build();
      case Result.Refused(WritingRule rule) ->
          page(422, task, new ShowingText.Tried(Optional.of(rule), typed));
    };
  }

  private Response page(int status, ShowingText.Task task, ShowingText.Tried tried) {
    TextPage page = showing.page(current.session(), current.base(), task, tried);
    return Response.status(status).entity(WritingTemplates.text(page)).build();
  }

  private Response missing() {
    return Response.status(404).entity(WritingTemplates.missing(current.base())).build();
  }
}
