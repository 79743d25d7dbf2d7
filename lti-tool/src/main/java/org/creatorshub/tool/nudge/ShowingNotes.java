package org.creatorshub.tool.nudge;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.reporting.event.LearningEvent.NoteShown;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.lesson.Greeting;
import org.creatorshub.tool.lesson.Occasions;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** Shows a learner what teachers wrote since the last launch; each note is told of once. */
public final class ShowingNotes implements Greeting {
  private final Notes notes;
  private final LearningEvents events;
  private final Clock clock;

  public ShowingNotes(Notes notes, LearningEvents events, Clock clock) {
    this.notes = notes;
    this.events = events;
    this.clock = clock;
  }

  /** Where to, before the unit. */
  @Override
  public List<Optional<String>> paths(List<LaunchSession> sessions) {
    Set<Notes.Reader> waiting =
        notes.unread(
            sessions.stream().filter(LaunchSession::learns).map(ShowingNotes::reader).toList());
    return sessions.stream()
        .map(
            session ->
                session.learns() && waiting.contains(reader(session))
                    ? Optional.of("/learn/messages")
                    : Optional.<String>empty())
        .toList();
  }

  private static Notes.Reader reader(LaunchSession session) {
    Place place = Place.of(session);
    return new Notes.Reader(place.platform(), place.course(), place.person());
  }

  /** Everything that was written to this learner in this course, newest first. */
  public List<Notes.Note> all(LaunchSession session) {
    Place place = Place.of(session);
    return notes.of(place.platform(), place.course(), place.person());
  }

  /** The same, and those that are new count as shown now. */
  List<Notes.Note> show(LaunchSession session) {
    if (!session.learns()) {
      return List.of();
    }
    Place place = Place.of(session);
    Instant now = clock.instant();
    List<Notes.Note> fresh = notes.show(place.platform(), place.course(), place.person(), now);
    Optional<Occasion> occasion = Occasions.of(session, now);
    if (occasion.isPresent() && session.unit().isPresent()) {
      String unit = session.unit().get();
      fresh.forEach(note -> events.publish(new NoteShown(occasion.get(), unit, note.id())));
    }
    return all(session);
  }
}
