package org.creatorshub.tool.toolkit;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.toolkit.AnsweringAz.Round;

/** The A–Z quiz; a class of its own, because its address would else be that of a technique. */
@Path("/learn/toolkit/az")
@Produces(MediaType.TEXT_HTML)
public class AzResource {
  private final CurrentSession current;
  private final ShowingAz showing;
  private final AnsweringAz answering;

  @Inject
  public AzResource(CurrentSession current, ShowingAz showing, AnsweringAz answering) {
    this.current = current;
    this.showing = showing;
    this.answering = answering;
  }

  @GET
  @Transactional
  public Response az() {
    return shown(answering.now(current.session()));
  }

  /** Keeps the answers, or starts again with the letters in another order. */
  @POST
  @Transactional
  public Response answer(MultivaluedMap<String, String> form) {
    String sent = Optional.ofNullable(form.getFirst("round")).orElse("");
    int round = sent.matches("[0-9]{1,4}") ? Integer.parseInt(sent) : 0;
    Round now =
        "again".equals(form.getFirst("do"))
            ? answering.again(current.session(), round)
            : answering.answer(current.session(), round, typed(form));
    if (Run.of(current.session()).isPresent()) {
      return Response.seeOther(URI.create(current.base() + "/learn/toolkit/az#result")).build();
    }
    return shown(now);
  }

  private Response shown(Round round) {
    AzPage page = showing.page(current.session(), current.base(), round);
    return Response.ok(ToolkitTemplates.az(page)).build();
  }

  private static Map<String, String> typed(MultivaluedMap<String, String> form) {
    Map<String, String> typed = new HashMap<>();
    form.forEach(
        (name, values) -> {
          if (name.startsWith("l.") && !values.isEmpty()) {
            typed.put(name.substring(2), values.getFirst());
          }
        });
    return typed;
  }
}
