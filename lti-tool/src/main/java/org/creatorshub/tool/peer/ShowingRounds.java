package org.creatorshub.tool.peer;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.marking.HandIns;
import org.creatorshub.tool.marking.Marking;
import org.creatorshub.tool.marking.Markings;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.rubric.Award;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Puts together what teachers see of rounds of review. */
public final class ShowingRounds {
  private static final Duration USUAL = Duration.ofDays(7);

  private final Course course;
  private final PeerReviews reviews;
  private final HandIns handIns;
  private final Markings markings;
  private final ReviewStanding standing;
  private final Clock clock;

  public ShowingRounds(
      Course course,
      PeerReviews reviews,
      HandIns handIns,
      Markings markings,
      ReviewStanding standing,
      Clock clock) {
    this.course = course;
    this.reviews = reviews;
    this.handIns = handIns;
    this.markings = markings;
    this.standing = standing;
    this.clock = clock;
  }

  RoundsPage list(LaunchSession teacher, String base, Optional<PeerRule> problem) {
    Place place = Place.of(teacher);
    List<Round> rounds = reviews.rounds(place.platform(), place.course());
    return new RoundsPage(
        base,
        teacher.csrf(),
        teacher.contextTitle().orElse("Your course"),
        rounds.stream().flatMap(round -> line(base, round).stream()).toList(),
        course.offered().stream()
            .filter(OpeningRound::mayHaveOne)
            .filter(unit -> rounds.stream().noneMatch(round -> round.unit().equals(unit.id())))
            .map(unit -> new RoundsPage.Choice(unit.id(), taskOf(unit)))
            .toList(),
        clock.instant().plus(USUAL).atZone(ZoneOffset.UTC).toLocalDate().toString(),
        problem.map(PeerRule::sentence).orElse(""),
        problem.map(PeerRule::id).orElse(""));
  }

  /** A round of the teacher's own course. */
  Optional<Round> find(LaunchSession teacher, UUID round) {
    return teacher.teaches()
        ? reviews
            .round(teacher.platform(), round)
            .filter(one -> one.course().equals(Place.of(teacher).course()))
        : Optional.empty();
  }

  /**
   * The page of a round.
   *
   * @param problem why what the teacher just wanted was not done
   */
  Optional<RoundPage> one(
      LaunchSession teacher, String base, UUID round, Optional<PeerRule> problem) {
    return find(teacher, round)
        .flatMap(
            found ->
                course
                    .unit(found.unit())
                    .flatMap(
                        unit ->
                            unit.artefact()
                                .map(task -> page(teacher, base, found, unit, task, problem))));
  }

  private Optional<RoundsPage.Line> line(String base, Round round) {
    List<Review> all = reviews.of(round);
    return course
        .unit(round.unit())
        .map(
            unit ->
                new RoundsPage.Line(
                    unit.artefact().map(Artefact::title).orElse(round.artefact()),
                    "Unit " + unit.number() + ": " + unit.title(),
                    base + "/dashboard/peer/" + round.id(),
                    state(round),
                    given(all)));
  }

  private static String taskOf(Unit unit) {
    return "Unit %d: %s".formatted(unit.number(), unit.artefact().map(Artefact::title).orElse(""));
  }

  private static String state(Round round) {
    return round
        .closedAt()
        .map(at -> "Closed on " + Moment.day(at))
        .orElse("Open until the end of " + ReviewWords.lastDay(round) + " (UTC)");
  }

  private static String given(List<Review> all) {
    return "%d of %s given"
        .formatted(
            all.stream().filter(Review::given).count(),
            Figures.count(all.size(), "review", "reviews"));
  }

  private RoundPage page(
      LaunchSession teacher,
      String base,
      Round round,
      Unit unit,
      Artefact task,
      Optional<PeerRule> problem) {
    List<Review> all = reviews.of(round);
    List<HandIns.Row> rows =
        handIns.of(round.platform(), round.course()).stream()
            .filter(row -> row.unit().equals(round.unit()))
            .filter(row -> row.artefact().equals(round.artefact()))
            .toList();
    Quality quality = Quality.of(task.rubric(), all, teachers(round, all));
    Map<UUID, String> names = Names.of(rows);
    return new RoundPage(
        base,
        teacher.csrf(),
        base + "/dashboard/peer/" + round.id(),
        task.title(),
        "Unit " + unit.number() + ": " + unit.title(),
        "%s each, %s. %s."
            .formatted(
                Figures.count(round.reviews(), "review", "reviews"),
                round.anonymous() ? "without names" : "with names",
                state(round)),
        round.open(),
        Figures.count(rows.size(), "learner takes", "learners take") + " part; " + given(all) + ".",
        RoundWords.agreement(quality.amongReviewers()),
        RoundWords.withTeacher(quality.fromTeacher()),
        RoundWords.flags(base, quality, names),
        RoundWords.people(all, names, standing.of(round.platform(), round.course())),
        GivenWords.of(base, all, names, task.rubric()),
        rows.stream().map(row -> RoundWords.work(base, row, all, quality)).toList(),
        problem.map(PeerRule::sentence).orElse(""),
        problem.map(PeerRule::id).orElse(""));
  }

  /** The teacher's newest published levels, by version. */
  private Map<Quality.Version, List<Integer>> teachers(Round round, List<Review> all) {
    Map<Quality.Version, List<Integer>> levels = new HashMap<>();
    for (UUID item : all.stream().map(Review::item).distinct().toList()) {
      for (Marking marking : markings.of(round.platform(), item)) {
        levels.put(
            new Quality.Version(item, marking.version()),
            marking.lines().stream().map(Award::level).toList());
      }
    }
    return levels;
  }
}
