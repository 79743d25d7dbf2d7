package org.creatorshub.tool.exclusion;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.AttemptJudged;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.quiz.Standing;
import org.creatorshub.tool.session.LaunchSession;

/** Works out every result of a course's test again, tells of each that changed, and grades. */
public final class WorkingOutAgain {
  private final HandedIn handedIn;
  private final TellingGradebooks gradebooks;
  private final LearningEvents events;
  private final Clock clock;

  public WorkingOutAgain(
      HandedIn handedIn, TellingGradebooks gradebooks, LearningEvents events, Clock clock) {
    this.handedIn = handedIn;
    this.gradebooks = gradebooks;
    this.events = events;
    this.clock = clock;
  }

  /** What would change, with nothing changed. */
  Effect ask(LaunchSession teacher, Test test, Set<String> excluded) {
    return JudgedAgain.effect(all(teacher, test, excluded));
  }

  private List<JudgedAgain> all(LaunchSession teacher, Test test, Set<String> excluded) {
    Place place = Place.of(teacher);
    return handedIn.of(place.platform(), place.course(), test.id()).stream()
        .map(sheet -> JudgedAgain.of(test, sheet, excluded))
        .toList();
  }

  /** Does it, in the caller's transaction. */
  Effect workOut(LaunchSession teacher, Unit unit, Test test, Set<String> excluded) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<JudgedAgain> all = all(teacher, test, excluded);
    Map<UUID, List<JudgedAgain>> learners =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.sheet().registration(), LinkedHashMap::new, Collectors.toList()));
    int grades = 0;
    for (List<JudgedAgain> attempts : learners.values()) {
      if (attempts.stream().anyMatch(JudgedAgain::changed)
          && oneLearner(teacher, unit, test, attempts, now)) {
        grades++;
      }
    }
    return JudgedAgain.effect(all).withGrades(grades);
  }

  private boolean oneLearner(
      LaunchSession teacher, Unit unit, Test test, List<JudgedAgain> attempts, Instant now) {
    List<HandedIn.Sheet> sheets = attempts.stream().map(JudgedAgain::sheet).toList();
    Standing before = gradebooks.standing(test, sheets.getLast());
    List<LearningEvent> told =
        attempts.stream()
            .filter(JudgedAgain::changed)
            .map(
                one -> {
                  handedIn.judge(one.sheet(), one.percent(), one.passed());
                  return judged(teacher, unit, test, one, now);
                })
            .toList();
    events.publish(told);
    return gradebooks.tell(teacher, unit, test, before, sheets, now);
  }

  private static LearningEvent judged(
      LaunchSession teacher, Unit unit, Test test, JudgedAgain one, Instant now) {
    HandedIn.Sheet sheet = one.sheet();
    Occasion occasion =
        new Occasion(
            sheet.platform(),
            sheet.pseudonym(),
            sheet.context(),
            sheet.link(),
            sheet.registration(),
            Optional.empty(),
            now,
            teacher.lms());
    return new AttemptJudged(
        occasion,
        unit.id(),
        test.id(),
        sheet.attempt(),
        sheet.number(),
        one.percent(),
        one.passed(),
        sheet.spent(),
        one.outcomes(),
        sheet.judgement() + 1);
  }
}
