package org.creatorshub.tool.marking;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.reporting.event.LearningEvent.ArtefactEvaluated;
import org.creatorshub.reporting.event.LearningEvent.ArtefactScored;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.column.Gradebooks;
import org.creatorshub.tool.rubric.Award;
import org.creatorshub.tool.rubric.FilledRubric;
import org.creatorshub.tool.session.LaunchSession;

/**
 * A teacher publishes a marking: the learner sees it, the record tells of it, the gradebook gets
 * the mark that counts. Marking again makes a new one; nothing that was published changes.
 */
public final class PublishingMarking {
  private final FindingWork finding;
  private final Markings markings;
  private final HandIns handIns;
  private final TellingGradebook gradebook;
  private final LearningEvents events;
  private final Clock clock;

  public PublishingMarking(
      FindingWork finding,
      Markings markings,
      HandIns handIns,
      TellingGradebook gradebook,
      LearningEvents events,
      Clock clock) {
    this.finding = finding;
    this.markings = markings;
    this.handIns = handIns;
    this.gradebook = gradebook;
    this.events = events;
    this.clock = clock;
  }

  MarkResult publish(LaunchSession teacher, Sent sent) {
    if (!teacher.teaches()) {
      return MarkResult.Refused.of(MarkRule.NOT_A_TEACHER);
    }
    return finding
        .find(teacher, sent.item(), sent.version())
        .map(found -> publish(teacher, sent, found))
        .orElseGet(() -> MarkResult.Refused.of(MarkRule.NOTHING_THERE));
  }

  private MarkResult publish(LaunchSession teacher, Sent sent, FindingWork.Found found) {
    FilledRubric filled = FilledRubric.of(found.task().rubric(), sent.form());
    if (filled.tooLong()) {
      return MarkResult.Refused.of(MarkRule.TOO_LONG);
    }
    List<String> missing = filled.missing(found.task().rubric());
    if (!missing.isEmpty()) {
      return new MarkResult.Refused(
          MarkRule.NOT_ALL_CHOSEN,
          MarkRule.NOT_ALL_CHOSEN.sentence() + " Not chosen: " + String.join("; ", missing) + ".");
    }
    List<Award> awards = Award.all(found.task().rubric(), filled);
    HandIn handIn = found.handIn();
    markings.lock(handIn.platform(), handIn.item());
    NewerMarking newer = new NewerMarking(markings);
    Optional<Marking> again =
        newer
            .newest(handIn)
            .filter(newest -> newest.revision() == sent.seen() + 1)
            .filter(newest -> newest.says(awards, filled.comment()));
    if (again.isPresent()) {
      return new MarkResult.Published(again.get(), false);
    }
    Optional<MarkResult.Refused> refusal = newer.than(sent, handIn);
    return refusal.isPresent()
        ? refusal.get()
        : publish(teacher, found, marking(sent, awards, filled.comment()));
  }

  private Marking marking(Sent sent, List<Award> awards, String comment) {
    return new Marking(
        sent.version(),
        sent.seen() + 1,
        awards,
        comment,
        Award.percent(awards),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        Optional.empty());
  }

  private MarkResult publish(LaunchSession teacher, FindingWork.Found found, Marking marking) {
    HandIn handIn = found.handIn();
    List<Marking> before = markings.of(handIn.platform(), handIn.item());
    markings.publish(handIn, marking, teacher.person());
    handIns
        .author(handIn)
        .ifPresent(
            author ->
                gradebook
                    .link(found, author)
                    .ifPresent(placed -> tell(teacher, found, author, placed, marking)));
    List<Marking> after = new ArrayList<>(before);
    after.add(marking);
    boolean sent = gradebook.tell(teacher, found, before, after, marking.publishedAt());
    return new MarkResult.Published(marking, sent);
  }

  private void tell(
      LaunchSession teacher,
      FindingWork.Found found,
      HandIns.Author author,
      Gradebooks.Placed placed,
      Marking marking) {
    Occasion judging =
        new Occasion(
            teacher.platform(),
            teacher.pseudonym(),
            teacher.context(),
            placed.link(),
            author.registration().orElseThrow(),
            Optional.of(teacher.id()),
            marking.publishedAt(),
            teacher.lms());
    events.publish(
        List.of(evaluated(judging, found, marking), scored(judging, author, found, marking)));
  }

  private static ArtefactEvaluated evaluated(
      Occasion judging, FindingWork.Found found, Marking marking) {
    return new ArtefactEvaluated(
        judging,
        found.work().unit(),
        found.work().artefact(),
        found.work().id(),
        marking.version(),
        marking.revision(),
        marking.percent(),
        marking.lines().stream()
            .map(
                award ->
                    new ArtefactEvaluated.Line(
                        award.criterion(), award.level(), award.points(), award.weight()))
            .toList());
  }

  private static ArtefactScored scored(
      Occasion judging, HandIns.Author author, FindingWork.Found found, Marking marking) {
    Occasion learner =
        new Occasion(
            judging.platform(),
            author.pseudonym(),
            judging.context(),
            judging.link(),
            judging.registration(),
            Optional.empty(),
            judging.at(),
            judging.lms());
    return new ArtefactScored(
        learner,
        found.work().unit(),
        found.work().artefact(),
        found.work().id(),
        marking.version(),
        marking.revision(),
        marking.percent());
  }
}
