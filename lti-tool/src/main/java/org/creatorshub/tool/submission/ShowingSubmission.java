package org.creatorshub.tool.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.portfolio.Version;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.quiz.ReviewedAttempt;
import org.creatorshub.tool.quiz.ReviewedAttempts;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/**
 * Shows what a learner handed in through one link: test attempts with answers and marks, and every
 * version of the task. Private notes stay with the learner.
 */
public final class ShowingSubmission {
  private final Course course;
  private final Reviews reviews;
  private final ReviewedAttempts attempts;
  private final Works works;

  /** Which attempt to show question by question; none means the one that counts. */
  record Chosen(Optional<String> unit, int number) {
    static final Chosen NONE = new Chosen(Optional.empty(), 0);
  }

  public ShowingSubmission(Course course, Reviews reviews, ReviewedAttempts attempts, Works works) {
    this.course = course;
    this.reviews = reviews;
    this.attempts = attempts;
    this.works = works;
  }

  /** The page; empty when this session was not opened to look at somebody's work. */
  Optional<SubmissionPage> show(LaunchSession session, String base, Chosen chosen) {
    return reviews
        .of(session.platform(), session.id())
        .filter(reviewed -> mayLook(session, reviewed))
        .map(reviewed -> page(session, base, reviewed, chosen));
  }

  /** A handed-in file of the work that this session may look at. */
  Optional<KeptFile> file(LaunchSession session, UUID file) {
    return reviews
        .of(session.platform(), session.id())
        .filter(reviewed -> mayLook(session, reviewed))
        .stream()
        .flatMap(
            reviewed -> units(reviewed).flatMap(unit -> work(session, reviewed, unit).stream()))
        .flatMap(work -> work.versions().stream())
        .flatMap(
            version ->
                version.content() instanceof Content.Upload(KeptFile kept)
                    ? Stream.of(kept)
                    : Stream.empty())
        .filter(kept -> kept.id().equals(file))
        .findFirst();
  }

  /** The launch was checked; the course of link and session must still be one. */
  private static boolean mayLook(LaunchSession session, Reviewed reviewed) {
    boolean own =
        reviewed.learner().filter(one -> one.person().equals(session.person())).isPresent();
    boolean sameCourse =
        reviewed.link().flatMap(Reviewed.Link::context).stream()
            .allMatch(course -> session.context().stream().allMatch(course::equals));
    return sameCourse && (own || session.teaches());
  }

  private SubmissionPage page(
      LaunchSession session, String base, Reviewed reviewed, Chosen chosen) {
    boolean own = !session.teaches();
    List<SubmissionPage.Part> parts =
        units(reviewed)
            .map(unit -> part(session, base, reviewed, unit, chosen))
            .filter(part -> reviewed.link().flatMap(Reviewed.Link::unit).isPresent() || some(part))
            .toList();
    return new SubmissionPage(
        base,
        own,
        own
            ? "Your work"
            : "Work of " + reviewed.learner().flatMap(Reviewed.Learner::name).orElse("a learner"),
        nothing(reviewed, parts),
        parts,
        session.returnUrl().orElse(""));
  }

  private static boolean some(SubmissionPage.Part part) {
    return !part.attempts().isEmpty() || !part.hands().isEmpty();
  }

  private static String nothing(Reviewed reviewed, List<SubmissionPage.Part> parts) {
    if (reviewed.link().isEmpty()) {
      return "This column of the gradebook does not belong to an activity that was opened here.";
    }
    if (reviewed.learner().isEmpty()) {
      return "This learner has not opened the activity yet.";
    }
    return parts.stream().anyMatch(ShowingSubmission::some)
        ? ""
        : "Nothing has been begun or handed in here yet.";
  }

  private Stream<Unit> units(Reviewed reviewed) {
    if (reviewed.link().isEmpty() || reviewed.learner().isEmpty()) {
      return Stream.empty();
    }
    Optional<String> only = reviewed.link().flatMap(Reviewed.Link::unit);
    return only.map(id -> course.unit(id).stream()).orElseGet(() -> course.offered().stream());
  }

  private SubmissionPage.Part part(
      LaunchSession session, String base, Reviewed reviewed, Unit unit, Chosen chosen) {
    List<Run> runs = reviewed.runs().stream().map(run -> new Run(session.platform(), run)).toList();
    Optional<Run> run =
        unit.test().flatMap(test -> runs.stream().filter(one -> begun(one, test)).findFirst());
    List<ReviewedAttempt> all =
        run.flatMap(one -> unit.test().map(test -> attempts.of(one, test))).orElse(List.of());
    Optional<Work> work = work(session, reviewed, unit);
    int wanted =
        chosen.unit().filter(unit.id()::equals).isPresent() ? chosen.number() : counting(all);
    return new SubmissionPage.Part(
        unit.id(),
        "Unit " + unit.number() + ": " + unit.title(),
        unit.test().map(Test::title).orElse(""),
        all,
        run.flatMap(one -> unit.test().flatMap(test -> attempts.one(one, test, wanted))).stream()
            .toList(),
        unit.artefact().map(Artefact::title).orElse(""),
        work.map(one -> base + "/dashboard/work/" + one.id() + "/").orElse(""),
        work.map(one -> hands(one, base)).orElse(List.of()));
  }

  private boolean begun(Run run, Test test) {
    return !attempts.of(run, test).isEmpty();
  }

  private static int counting(List<ReviewedAttempt> all) {
    return all.stream()
        .filter(ReviewedAttempt::counts)
        .findFirst()
        .map(ReviewedAttempt::number)
        .orElse(0);
  }

  private Optional<Work> work(LaunchSession session, Reviewed reviewed, Unit unit) {
    Optional<Place> place =
        reviewed
            .learner()
            .flatMap(
                learner ->
                    reviewed
                        .link()
                        .map(
                            link -> new Place(session.platform(), learner.person(), link.place())));
    return unit.artefact()
        .flatMap(task -> place.flatMap(where -> works.find(where, unit.id(), task.id())))
        .filter(Predicate.not(work -> work.versions().isEmpty()));
  }

  private static List<SubmissionPage.Hand> hands(Work work, String base) {
    return work.versions().reversed().stream()
        .map(version -> hand(version, work.newest().filter(version::equals).isPresent(), base))
        .toList();
  }

  private static SubmissionPage.Hand hand(Version version, boolean newest, String base) {
    int number = version.number();
    String when = Moment.full(version.handedInAt());
    return switch (version.content()) {
      case Content.Text(String text) -> {
        String words = "Text, " + Figures.count(version.words(), "word", "words");
        yield new SubmissionPage.Hand(number, newest, when, words, text, "", "", "");
      }
      case Content.Link link ->
          new SubmissionPage.Hand(
              number, newest, when, "Link", "", link.address().toString(), "", "");
      case Content.Upload(KeptFile file) ->
          new SubmissionPage.Hand(
              number,
              newest,
              when,
              "File, " + Figures.bytes(file.bytes()),
              "",
              "",
              base + "/submission/files/" + file.id(),
              file.name());
    };
  }
}
