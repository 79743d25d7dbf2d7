package org.creatorshub.tool.itemreview;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** A teacher marks a question as looked at, with a note for the author. */
public final class ReviewingQuestion {
  private static final int LONGEST = 1_000;

  private final Course course;
  private final ReviewedQuestions reviewed;
  private final Logbook log;
  private final Clock clock;

  public ReviewingQuestion(Course course, ReviewedQuestions reviewed, Logbook log, Clock clock) {
    this.course = course;
    this.reviewed = reviewed;
    this.log = log;
    this.clock = clock;
  }

  /** A question of a unit, of its test or for practice. */
  Optional<Question> find(String unitId, String questionId) {
    return course
        .unit(unitId)
        .filter(Unit::offered)
        .flatMap(unit -> questions(unit).filter(one -> one.id().equals(questionId)).findFirst());
  }

  private static Stream<Question> questions(Unit unit) {
    return Stream.concat(
        unit.test().stream().flatMap(test -> test.bank().stream()),
        unit.pages().stream()
            .flatMap(page -> page.blocks().stream())
            .filter(Block.Practice.class::isInstance)
            .map(block -> ((Block.Practice) block).question()));
  }

  List<Reviewed> all(LaunchSession teacher) {
    Place place = Place.of(teacher);
    return reviewed.of(place.platform(), place.course());
  }

  /** What is wrong; empty when it is kept. */
  Optional<String> review(LaunchSession teacher, String unit, String question, String typed) {
    String note = typed.replaceAll("[\\p{C}&&[^\\n]]+", " ").strip();
    if (find(unit, question).isEmpty()) {
      return Optional.of("ITEM-01: there is no such question.");
    }
    if (note.length() > LONGEST) {
      return Optional.of("ITEM-02: write at most 1,000 characters.");
    }
    Place place = Place.of(teacher);
    boolean same =
        all(teacher).stream()
            .anyMatch(
                one ->
                    one.unit().equals(unit)
                        && one.question().equals(question)
                        && one.version().equals(course.version())
                        && one.note().equals(note));
    if (!same) {
      reviewed.keep(
          place.platform(),
          place.course(),
          new Reviewed(unit, question, clock.instant(), course.version(), note));
      log.acted(teacher, "question reviewed", question, Optional.empty(), "");
    }
    return Optional.empty();
  }
}
