package org.creatorshub.tool.peer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.AssessmentScheme;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.marking.HandIns;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.portfolio.Version;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.rubric.FilledRubric;
import org.creatorshub.tool.rubric.RubricForm;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;

/** Puts together what learners see of reviews. */
public final class ShowingReviews {

  /** What the learner just tried, so that nothing entered is lost. */
  record Tried(
      String said, Optional<GivingReview.Result.Refused> refused, Optional<FilledRubric> typed) {
    static Tried said(String said) {
      return new Tried(said, Optional.empty(), Optional.empty());
    }
  }

  private final Course course;
  private final PeerReviews reviews;
  private final GivingReview giving;
  private final Works works;
  private final HandIns handIns;
  private final ReviewStanding standing;

  public ShowingReviews(
      Course course,
      PeerReviews reviews,
      GivingReview giving,
      Works works,
      HandIns handIns,
      ReviewStanding standing) {
    this.course = course;
    this.reviews = reviews;
    this.giving = giving;
    this.works = works;
    this.handIns = handIns;
    this.standing = standing;
  }

  /** How many reviews this learner still has to give. */
  public int waiting(LaunchSession learner) {
    return (int)
        rounds(learner).stream()
            .filter(Round::open)
            .flatMap(round -> mine(round, learner).stream())
            .filter(review -> !review.given())
            .count();
  }

  ReviewsPage list(LaunchSession learner, String base, String said) {
    return new ReviewsPage(
        base,
        learner.learns(),
        said,
        standing(learner),
        ReviewMark.WANTED,
        Review.ENOUGH_WORDS,
        AssessmentScheme.STANDARD.part(AssessmentScheme.Kind.REVIEWS).weight(),
        rounds(learner).stream().flatMap(round -> task(round, learner, base).stream()).toList());
  }

  private String standing(LaunchSession learner) {
    Place place = Place.of(learner);
    return learner.learns()
        ? standing
            .of(place.platform(), place.course(), place.person())
            .map(ReviewWords::standing)
            .orElse("")
        : "";
  }

  Optional<ReviewPage> one(LaunchSession learner, String base, UUID review, Tried tried) {
    return giving
        .find(learner, review)
        .flatMap(mine -> version(mine).map(version -> page(learner, base, mine, version, tried)));
  }

  /** The file under review, if this learner was asked for it. */
  Optional<KeptFile> file(LaunchSession learner, UUID review) {
    return giving
        .find(learner, review)
        .flatMap(this::version)
        .flatMap(
            version ->
                version.content() instanceof Content.Upload(KeptFile file)
                    ? Optional.of(file)
                    : Optional.empty());
  }

  /** A name of a file may tell whose it is. */
  static String nameOf(KeptFile file) {
    return "work." + file.kind().ending();
  }

  private List<Round> rounds(LaunchSession learner) {
    Place place = Place.of(learner);
    return learner.learns() ? reviews.rounds(place.platform(), place.course()) : List.of();
  }

  private List<Review> mine(Round round, LaunchSession learner) {
    return reviews.of(round).stream().filter(review -> review.by(learner.person())).toList();
  }

  private Optional<ReviewsPage.Task> task(Round round, LaunchSession learner, String base) {
    List<Review> mine = mine(round, learner);
    long given = mine.stream().filter(Review::given).count();
    return course
        .unit(round.unit())
        .flatMap(
            unit ->
                giving
                    .task(round)
                    .map(
                        task ->
                            new ReviewsPage.Task(
                                title(unit),
                                task.title(),
                                ReviewWords.lead(round, mine.size(), given),
                                ReviewWords.due(round),
                                base + "/portfolio/" + unit.id() + "/" + task.id(),
                                ReviewWords.asked(mine, base))));
  }

  private Optional<Version> version(GivingReview.Mine mine) {
    return works
        .byId(mine.round().platform(), mine.review().item())
        .flatMap(
            work ->
                work.versions().stream()
                    .filter(version -> version.number() == mine.review().version())
                    .findFirst());
  }

  private ReviewPage page(
      LaunchSession learner, String base, GivingReview.Mine mine, Version version, Tried tried) {
    String address = base + "/portfolio/peer/" + mine.review().id();
    FilledRubric filled = tried.typed().orElse(mine.review().filled()).in(mine.task().rubric());
    return new ReviewPage(
        base,
        learner.csrf(),
        address,
        mine.task().title(),
        who(mine),
        ReviewWords.due(mine.round()),
        mine.round().open() && !mine.review().given(),
        mine.review().given(),
        hand(version, address),
        RubricForm.of(mine.task().rubric(), filled),
        mine.review().revision(),
        tried.said(),
        tried.refused().map(GivingReview.Result.Refused::sentence).orElse(""),
        tried.refused().map(refused -> refused.rule().id()).orElse(""),
        mine.task().rubric().lines().stream()
            .filter(line -> filled.of(line.id()).flatMap(FilledRubric.Line::level).isEmpty())
            .findFirst()
            .map(line -> "level-" + line.id() + "-4")
            .orElse("comment"));
  }

  private String who(GivingReview.Mine mine) {
    if (mine.round().anonymous()) {
      return "Work of a fellow student";
    }
    Map<UUID, String> names = Names.of(handIns.of(mine.round().platform(), mine.round().course()));
    return "Work of " + names.getOrDefault(mine.review().author(), "a fellow student");
  }

  private static ReviewPage.Hand hand(Version version, String address) {
    return switch (version.content()) {
      case Content.Text(String text) ->
          new ReviewPage.Hand(Figures.count(version.words(), "word", "words"), text, "", "", "");
      case Content.Link link -> new ReviewPage.Hand("Link", "", link.address().toString(), "", "");
      case Content.Upload(KeptFile file) ->
          new ReviewPage.Hand(Figures.bytes(file.bytes()), "", "", address + "/file", nameOf(file));
    };
  }

  private static String title(Unit unit) {
    return "Unit " + unit.number() + ": " + unit.title();
  }
}
