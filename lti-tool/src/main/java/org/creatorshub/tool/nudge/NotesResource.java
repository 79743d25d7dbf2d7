package org.creatorshub.tool.nudge;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.text.Moment;

/** "Notes from your teachers", shown once by itself and there ever after. */
@Path("/learn/messages")
@Produces(MediaType.TEXT_HTML)
public class NotesResource {
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final CurrentSession current;
  private final ShowingNotes showing;
  private final Clock clock;

  public NotesResource(CurrentSession current, ShowingNotes showing, Clock clock) {
    this.current = current;
    this.showing = showing;
    this.clock = clock;
  }

  @GET
  @Transactional
  public Response show() {
    NotesPage page =
        new NotesPage(
            current.base(), showing.show(current.session()).stream().map(this::line).toList());
    return Response.ok(NudgeTemplates.notes(page).render()).build();
  }

  private NotesPage.Line line(Notes.Note note) {
    boolean fresh =
        note.shownAt()
            .filter(at -> Duration.between(at, clock.instant()).compareTo(FRESH) < 0)
            .isPresent();
    return new NotesPage.Line(Moment.full(note.writtenAt()), note.text(), fresh);
  }
}
