package org.creatorshub.tool.lesson;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.reporting.event.LearningEvent.OwnTaskKept;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.session.LaunchSession;

/**
 * What a learner fills into a task of their own is kept for them; that it was filled in is told
 * once, and nothing of what it says.
 */
public final class KeepingOwnTask {
  private final SheetCells fields;
  private final LearningEvents events;
  private final Clock clock;

  public KeepingOwnTask(SheetCells fields, LearningEvents events, Clock clock) {
    this.fields = fields;
    this.events = events;
    this.clock = clock;
  }

  /** Replaces everything that was filled in; nothing is kept of those who are not recorded. */
  void keep(LaunchSession session, Place place, OwnTask task, Map<String, String> typed) {
    Optional<Occasion> occasion = Occasions.of(session, clock.instant());
    if (occasion.isEmpty()) {
      return;
    }
    Run run = Run.of(occasion.get());
    Map<String, String> known = known(task, typed);
    boolean first = fields.of(run, task.id()).isEmpty();
    fields.keep(run, task.id(), known, occasion.get().at());
    if (first && !known.isEmpty()) {
      events.publish(
          new OwnTaskKept(occasion.get(), place.unit().id(), place.page().id(), task.id()));
    }
  }

  /** Only fields of this task, none empty, none longer than it may be. */
  static Map<String, String> known(OwnTask task, Map<String, String> typed) {
    Map<String, String> known = new LinkedHashMap<>();
    task.fields()
        .forEach(
            (field, most) -> {
              String text = storable(typed.getOrDefault(field, ""));
              String kept = text.substring(0, Math.min(most, text.length()));
              if (!kept.isEmpty() && fits(task, field, kept)) {
                known.put(field, kept);
              }
            });
    return known;
  }

  /** Line ends as LF, and without NUL, which PostgreSQL cannot keep. */
  private static String storable(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "").strip();
  }

  private static boolean fits(OwnTask task, String field, String text) {
    return switch (task) {
      case OwnTask.Likert likert ->
          text.matches("[1-9]") && Integer.parseInt(text) <= likert.points().size();
      case OwnTask.LinkCheck links -> !field.equals(OwnTask.WHERE) || text.equals("inside");
      case OwnTask.Ideas ideas -> !field.equals(OwnTask.KINDS) || text.matches("\\d{1,2}");
      case OwnTask.Reflection open -> true;
    };
  }
}
