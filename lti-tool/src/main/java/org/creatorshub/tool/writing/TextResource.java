package org.creatorshub.tool.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.tool.session.CurrentSession;

/** The page of a free-text task, answered by plain forms. */
@Path("/learn/{unit}/text/{text}")
@Produces(MediaType.TEXT_HTML)
public class TextResource {
  private static final ObjectMapper JSON = new ObjectMapper();
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
              int number = number(revision);
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
    Set<Integer> numbers = ticks.stream().map(TextResource::number).collect(Collectors.toSet());
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
        .map(task -> writing.save(current.session(), task.text(), number(revision), content))
        .map(TextResource::json)
        .orElseGet(() -> Response.status(404).build());
  }

  private static Response json(Result result) {
    return switch (result) {
      case Result.Kept(Written written) ->
          json(
              200,
              Map.of(
                  "revision",
                  written.revision(),
                  "at",
                  written.savedAt().map(Object::toString).orElse("")));
      case Result.Refused(WritingRule rule) ->
          json(
              rule == WritingRule.CHANGED_MEANWHILE ? 409 : 422,
              Map.of("id", rule.id(), "sentence", rule.sentence()));
    };
  }

  private static Response json(int status, Map<String, ?> document) {
    try {
      return Response.status(status).entity(JSON.writeValueAsString(document)).build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts and numbers are always JSON", e);
    }
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

  /** A number that a page of ours sent; anything else counts as none. */
  private static int number(String text) {
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }
}
