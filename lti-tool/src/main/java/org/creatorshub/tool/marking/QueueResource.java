package org.creatorshub.tool.marking;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;

/** "Work to mark": what learners of a teacher's course handed in. */
@Path("/dashboard/work")
@Produces(MediaType.TEXT_HTML)
public class QueueResource {
  private final CurrentSession current;
  private final ShowingQueue showing;

  public QueueResource(CurrentSession current, ShowingQueue showing) {
    this.current = current;
    this.showing = showing;
  }

  @GET
  @Transactional
  public Response show(
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("unit") @DefaultValue("") String unit) {
    if (!current.session().teaches()) {
      return RefusalMapper.answer(Refusal.TEACHERS_ONLY);
    }
    QueuePage page = showing.show(current.session(), current.base(), state, unit);
    return Response.ok(MarkTemplates.queue(page).render()).build();
  }
}
