package org.creatorshub.tool.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Page;
import org.creatorshub.reporting.insight.Proportion;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.GoingOn;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Says in words what goes on in a room. */
public final class LookingAround {
  private static final Duration LATE = Duration.ofMinutes(15);

  /** What the read models tell. */
  @FunctionalInterface
  public interface Source {
    GoingOn goingOn(Cohort cohort, String unit, Instant since, Instant now);
  }

  private final Course course;
  private final Source source;
  private final Clock clock;

  public LookingAround(Course course, Source source, Clock clock) {
    this.course = course;
    this.source = source;
    this.clock = clock;
  }

  LivePage.Now look(Room room) {
    Instant now = clock.instant();
    GoingOn found = source.goingOn(room.cohort(), room.unit(), now.minus(LATE), now);
    List<Page> pages = course.unit(room.unit()).map(unit -> unit.pages()).orElse(List.of());
    return new LivePage.Now(
        Moment.clock(now),
        found.active() == 0
            ? "Nobody has done anything here in the last 15 minutes."
            : Figures.count(found.active(), "learner has", "learners have")
                + " done something here in the last 15 minutes.",
        answers(found),
        pages.stream().map(page -> spot(page, found)).toList());
  }

  /** As HTML, without the time: so that it changes only when something has happened. */
  public String html(Room room) {
    LivePage.Now now = look(room);
    return LivePage.html(new LivePage.Now("", now.answer(), now.answers(), now.spots()));
  }

  private static String answers(GoingOn found) {
    if (found.answers() == 0) {
      return "No question has been answered today.";
    }
    String count = Figures.count(found.answers(), "answer", "answers") + " today";
    Proportion right = new Proportion(found.right(), found.answers());
    return right.isEnough()
        ? count + ", " + Figures.share(right.share(), right.total()) + " right."
        : count + ".";
  }

  private static LivePage.Spot spot(Page page, GoingOn found) {
    int here = Optional.ofNullable(found.pages().get(page.id())).orElse(0);
    int width = found.active() == 0 ? 0 : Math.round(100f * here / found.active());
    return new LivePage.Spot(page.title(), here, width);
  }
}
