package org.creatorshub.tool.lesson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.SessionStarted;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.lesson.Visits.Shown;

/** Pages are shown: each session begins with its first, and learners can come back to the last. */
public final class OpeningPage {
  private final Visits visits;
  private final Positions positions;
  private final LearningEvents events;

  public OpeningPage(Visits visits, Positions positions, LearningEvents events) {
    this.visits = visits;
    this.positions = positions;
    this.events = events;
  }

  /** Pages that were opened together, in their order; of one run the last one counts as open. */
  public void open(List<Shown> pages) {
    List<Shown> rest = pages;
    while (!rest.isEmpty()) {
      Map<Run, Shown> now = new LinkedHashMap<>();
      List<Shown> later = new ArrayList<>();
      for (Shown shown : rest) {
        if (now.putIfAbsent(Run.of(shown.occasion()), shown) != null) {
          later.add(shown);
        }
      }
      openOnePerRun(List.copyOf(now.values()));
      rest = later;
    }
  }

  private void openOnePerRun(List<Shown> pages) {
    Set<UUID> begun = visits.begin(pages.stream().map(Shown::occasion).toList());
    List<LearningEvent> started =
        pages.stream()
            .filter(shown -> begun.contains(shown.occasion().session().orElseThrow()))
            .<LearningEvent>map(shown -> new SessionStarted(shown.occasion(), shown.unit()))
            .toList();
    if (!started.isEmpty()) {
      events.publish(started);
    }
    visits.show(pages);
    Map<Spot, String> places = new LinkedHashMap<>();
    for (Shown shown : pages) {
      places.put(new Spot(Run.of(shown.occasion()), shown.unit()), shown.page());
    }
    positions.move(places, latest(pages));
  }

  private static Instant latest(List<Shown> pages) {
    return pages.stream()
        .map(Shown::occasion)
        .map(Occasion::at)
        .max(Instant::compareTo)
        .orElseThrow();
  }
}
