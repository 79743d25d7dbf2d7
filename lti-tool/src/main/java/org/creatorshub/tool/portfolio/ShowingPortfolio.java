package org.creatorshub.tool.portfolio;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Technique;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.portfolio.PortfolioPage.Card;
import org.creatorshub.tool.portfolio.PortfolioPage.Part;
import org.creatorshub.tool.session.LaunchSession;

/** Puts "Your work so far" together: it grows by itself from what was finished and handed in. */
public final class ShowingPortfolio {
  private final Course course;
  private final Works works;
  private final Reflections reflections;
  private final UnitResults results;
  private final Feedback feedback;
  private final Invitations invitations;

  public ShowingPortfolio(
      Course course,
      Works works,
      Reflections reflections,
      UnitResults results,
      Feedback feedback,
      Invitations invitations) {
    this.feedback = feedback;
    this.invitations = invitations;
    this.course = course;
    this.works = works;
    this.reflections = reflections;
    this.results = results;
  }

  PortfolioPage show(LaunchSession session, String base, String problem, String problemId) {
    List<Part> parts = session.learns() ? parts(session, base) : List.of();
    long done = parts.stream().flatMap(part -> part.cards().stream()).filter(Card::done).count();
    return new PortfolioPage(
        base,
        session.csrf(),
        session.learns(),
        lead(done),
        invitations.of(session),
        parts,
        problem,
        problemId);
  }

  private static Phrase lead(long done) {
    return done == 0 ? Phrase.of("work_none") : Phrase.of("work_finished", done);
  }

  private List<Part> parts(LaunchSession session, String base) {
    Place place = Place.of(session);
    Map<String, String> notes = reflections.of(place);
    List<UnitResult> known = results.of(session);
    List<Part> parts = new ArrayList<>();
    for (Unit unit : course.offered()) {
      Optional<UnitResult> result =
          known.stream().filter(one -> one.unit().equals(unit.id())).findFirst();
      parts.add(part(unit, result, place, notes, base));
    }
    List<Card> exercises = exercises(place, notes, base);
    if (!exercises.isEmpty()) {
      parts.add(new Part(Phrase.of("work_exercises"), exercises));
    }
    return parts;
  }

  /** What the learner chose to keep; drafts stay with their technique. */
  private List<Card> exercises(Place place, Map<String, String> notes, String base) {
    return course.techniques().isEmpty()
        ? List.of()
        : works.ofPerson(place.platform(), place.person()).stream()
            .filter(work -> work.place().equals(place) && work.unit().equals(WritingFreely.UNIT))
            .flatMap(
                work ->
                    work
                        .newest()
                        .flatMap(
                            version ->
                                course
                                    .technique(work.artefact())
                                    .map(known -> exercise(known, version, notes, base)))
                        .stream())
            .toList();
  }

  private static Card exercise(
      Technique technique, Version kept, Map<String, String> notes, String base) {
    return card(
        Reflecting.artefact(WritingFreely.UNIT, technique.id()),
        Phrase.of("technique_exercise"),
        technique.name(),
        true,
        "",
        Phrase.of("work_kept", kept.handedInAt(), kept.number()),
        base + "/learn/toolkit/" + technique.id(),
        Phrase.of("work_exercise_open"),
        notes);
  }

  private Part part(
      Unit unit, Optional<UnitResult> result, Place place, Map<String, String> notes, String base) {
    List<Card> cards = new ArrayList<>();
    cards.add(lesson(unit, result, notes, base));
    unit.test().ifPresent(test -> cards.add(test(test, result, notes, base)));
    unit.artefact()
        .ifPresent(
            task -> {
              Optional<Work> work = works.find(place, unit.id(), task.id());
              cards.add(artefact(unit, task, work, notes, base));
            });
    return new Part(Phrase.of("unit_named", unit.number(), unit.title()), cards);
  }

  private static Card lesson(
      Unit unit, Optional<UnitResult> result, Map<String, String> notes, String base) {
    int all = unit.pages().size();
    int seen = Math.min(all, result.map(UnitResult::pages).orElse(0));
    Optional<Instant> completed = result.flatMap(UnitResult::lessonCompletedAt);
    Phrase begun = result.isEmpty() ? Phrase.of("work_not_started") : Phrase.of("work_under_way");
    Phrase opened =
        result
            .flatMap(UnitResult::lastSeen)
            .map(at -> Phrase.of("work_pages_opened", begun, at))
            .orElse(begun);
    Phrase state = completed.map(at -> Phrase.of("work_pages_read", at)).orElse(opened);
    return card(
        Reflecting.lesson(unit),
        Phrase.of("work_pages"),
        unit.title(),
        completed.isPresent(),
        seen == 0 ? "" : Phrase.of("quiz_of", seen, all),
        state,
        base + "/learn/" + unit.id(),
        lessonAction(completed.isPresent(), result.isEmpty()),
        notes);
  }

  private static Card test(
      Test test, Optional<UnitResult> result, Map<String, String> notes, String base) {
    Optional<UnitResult> judged = result.filter(one -> one.best().isPresent());
    Phrase state =
        judged
            .map(one -> Phrase.of("work_best_of", one.attempts(), passed(one)))
            .orElse(Phrase.of("work_test_not"));
    return card(
        Reflecting.test(test),
        Phrase.of("quiz_test"),
        test.title(),
        judged.filter(one -> one.passed().orElse(true)).isPresent(),
        judged
            .flatMap(UnitResult::best)
            .<Object>map(best -> Phrase.of("quiz_percent", best.setScale(1, RoundingMode.HALF_UP)))
            .orElse(""),
        state,
        base + "/learn/" + test.unitId() + "/test",
        judged.isPresent() ? Phrase.of("work_test_look") : Phrase.of("work_test_go"),
        notes);
  }

  private Card artefact(
      Unit unit, Artefact task, Optional<Work> work, Map<String, String> notes, String base) {
    Optional<Version> newest = work.flatMap(Work::newest);
    Optional<Feedback.Said> mark = work.flatMap(this::newestMark);
    boolean draft = work.map(Work::draft).filter(one -> !one.text().isEmpty()).isPresent();
    Phrase handed =
        newest
            .map(version -> Phrase.of("work_handed", version.handedInAt(), version.number()))
            .orElse(draft ? Phrase.of("work_draft") : Phrase.of("work_handed_not"));
    Phrase state =
        mark.map(said -> Phrase.of("work_marked", handed, said.version())).orElse(handed);
    return card(
        Reflecting.artefact(unit.id(), task.id()),
        Phrase.of("work_task"),
        task.title(),
        newest.isPresent(),
        mark.map(Feedback.Said::mark).orElse(""),
        state,
        base + "/portfolio/" + unit.id() + "/" + task.id(),
        taskAction(mark.isPresent(), newest.isPresent()),
        notes);
  }

  private static Phrase lessonAction(boolean completed, boolean fresh) {
    if (completed) {
      return Phrase.of("work_read_again");
    }
    return fresh ? Phrase.of("work_start") : Phrase.of("course_go_on");
  }

  private static Phrase passed(UnitResult result) {
    if (result.passed().isEmpty()) {
      return Phrase.of("work_done");
    }
    return result.passed().get() ? Phrase.of("work_passed") : Phrase.of("work_passed_not");
  }

  private static Phrase taskAction(boolean marked, boolean handedIn) {
    if (marked) {
      return Phrase.of("work_said");
    }
    return handedIn ? Phrase.of("work_open_again") : Phrase.of("work_task_go");
  }

  private Optional<Feedback.Said> newestMark(Work work) {
    return feedback.of(work).stream()
        .filter(said -> !said.mark().isEmpty())
        .reduce((first, second) -> second);
  }

  private static Card card(
      String subject,
      Phrase kind,
      String title,
      boolean done,
      Object figure,
      Phrase state,
      String address,
      Phrase action,
      Map<String, String> notes) {
    String note = notes.getOrDefault(subject, "");
    String field = "note-" + subject.replace('/', '-');
    return new Card(subject, field, kind, title, done, figure, state, address, action, note);
  }
}
