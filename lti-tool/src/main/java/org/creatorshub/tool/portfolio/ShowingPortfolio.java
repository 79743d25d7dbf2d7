package org.creatorshub.tool.portfolio;

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
import org.creatorshub.tool.portfolio.PortfolioPage.Card;
import org.creatorshub.tool.portfolio.PortfolioPage.Part;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

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

  private static String lead(long done) {
    return done == 0
        ? "Nothing is finished yet. Pages, tests and tasks appear here by themselves."
        : Figures.count(done, "piece of work is", "pieces of work are") + " finished.";
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
      parts.add(new Part("Exercises from the toolkit", exercises));
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
        "Exercise",
        technique.name(),
        true,
        "",
        "Kept on " + Moment.day(kept.handedInAt()) + ", version " + kept.number(),
        base + "/learn/toolkit/" + technique.id(),
        "Open the exercise",
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
    return new Part("Unit " + unit.number() + ": " + unit.title(), cards);
  }

  private static Card lesson(
      Unit unit, Optional<UnitResult> result, Map<String, String> notes, String base) {
    int all = unit.pages().size();
    int seen = Math.min(all, result.map(UnitResult::pages).orElse(0));
    Optional<Instant> completed = result.flatMap(UnitResult::lessonCompletedAt);
    String opened =
        result
            .flatMap(UnitResult::lastSeen)
            .map(at -> ", last opened " + Moment.day(at))
            .orElse("");
    String state =
        completed
            .map(at -> "All read on " + Moment.day(at))
            .orElse((result.isEmpty() ? "Not started" : "Under way") + opened);
    return card(
        Reflecting.lesson(unit),
        "Pages",
        unit.title(),
        completed.isPresent(),
        seen == 0 ? "" : seen + " of " + all,
        state,
        base + "/learn/" + unit.id(),
        completed.isPresent() ? "Read again" : result.isEmpty() ? "Start" : "Go on",
        notes);
  }

  private static Card test(
      Test test, Optional<UnitResult> result, Map<String, String> notes, String base) {
    Optional<UnitResult> judged = result.filter(one -> one.best().isPresent());
    String state =
        judged
            .map(
                one ->
                    one.passed().map(passed -> passed ? "Passed" : "Not passed yet").orElse("Done")
                        + ", best of "
                        + Figures.count(one.attempts(), "attempt", "attempts"))
            .orElse("Not taken yet");
    return card(
        Reflecting.test(test),
        "Test",
        test.title(),
        judged.filter(one -> one.passed().orElse(true)).isPresent(),
        judged.flatMap(UnitResult::best).map(Figures::percent).orElse(""),
        state,
        base + "/learn/" + test.unitId() + "/test",
        judged.isPresent() ? "Look at the test" : "To the test",
        notes);
  }

  private Card artefact(
      Unit unit, Artefact task, Optional<Work> work, Map<String, String> notes, String base) {
    Optional<Version> newest = work.flatMap(Work::newest);
    Optional<Feedback.Said> mark = work.flatMap(this::newestMark);
    boolean draft = work.map(Work::draft).filter(one -> !one.text().isEmpty()).isPresent();
    String state =
        newest
            .map(
                version ->
                    "Handed in on "
                        + Moment.day(version.handedInAt())
                        + ", version "
                        + version.number())
            .orElse(draft ? "Draft saved, not handed in" : "Not handed in");
    return card(
        Reflecting.artefact(unit.id(), task.id()),
        "Portfolio task",
        task.title(),
        newest.isPresent(),
        mark.map(Feedback.Said::mark).orElse(""),
        state + mark.map(said -> ". Version " + said.version() + " is marked").orElse(""),
        base + "/portfolio/" + unit.id() + "/" + task.id(),
        mark.isPresent()
            ? "Read what your teacher says"
            : newest.isPresent() ? "Open or hand in again" : "To the task",
        notes);
  }

  private Optional<Feedback.Said> newestMark(Work work) {
    return feedback.of(work).stream()
        .filter(said -> !said.mark().isEmpty())
        .reduce((first, second) -> second);
  }

  private static Card card(
      String subject,
      String kind,
      String title,
      boolean done,
      String figure,
      String state,
      String address,
      String action,
      Map<String, String> notes) {
    String note = notes.getOrDefault(subject, "");
    String field = "note-" + subject.replace('/', '-');
    return new Card(subject, field, kind, title, done, figure, state, address, action, note);
  }
}
