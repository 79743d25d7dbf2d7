package org.creatorshub.reporting.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.creatorshub.reporting.event.EventIdentity;
import org.creatorshub.reporting.event.LearningEvent.ArtefactEvaluated;
import org.creatorshub.reporting.event.LearningEvent.ArtefactScored;
import org.creatorshub.reporting.event.LearningEvent.GradeSent;
import org.creatorshub.reporting.event.Occasion;

/**
 * The way back from statements about judged work. Which version and which judgement it was, only
 * the ids tell: they are made from these numbers (ST-3).
 */
record ReadingJudgement(StatementIds ids) {
  private static final int MOST_VERSIONS = 1_000;
  private static final int MOST_REVISIONS = 100;

  private interface Identity {
    List<String> of(UUID submission, int version, int revision);
  }

  /** Which judgement of a test attempt it is. */
  int revision(OwnStatement own) {
    return IntStream.rangeClosed(1, MOST_REVISIONS)
        .filter(
            revision -> ids.of(EventIdentity.judgement(own.attempt(), revision)).equals(own.id()))
        .findFirst()
        .orElse(1);
  }

  ArtefactEvaluated evaluated(OwnStatement own, Occasion at) {
    GradeSent.Marked which =
        find(own.submission().orElseThrow(), own.id().toString(), EventIdentity::evaluation);
    return new ArtefactEvaluated(
        at,
        own.unit(),
        own.parent(ActivityType.PERFORMANCE, "/tasks/").orElse(""),
        which.submission(),
        which.version(),
        which.revision(),
        percent(own),
        lines(own));
  }

  Optional<ArtefactScored> scored(OwnStatement own, Occasion at) {
    return own.submission()
        .map(submission -> find(submission, own.reference(), EventIdentity::evaluation))
        .map(
            which ->
                new ArtefactScored(
                    at,
                    own.unit(),
                    OwnStatement.after("/tasks/", own.objectId()),
                    which.submission(),
                    which.version(),
                    which.revision(),
                    percent(own)));
  }

  /** The judgement that a grade came from; empty for a test. */
  Optional<GradeSent.Marked> marked(OwnStatement own) {
    return own.submission()
        .map(submission -> find(submission, own.reference(), EventIdentity::score));
  }

  private GradeSent.Marked find(UUID submission, String id, Identity identity) {
    return IntStream.rangeClosed(1, MOST_VERSIONS)
        .boxed()
        .flatMap(
            version ->
                IntStream.rangeClosed(1, MOST_REVISIONS)
                    .mapToObj(revision -> new GradeSent.Marked(submission, version, revision)))
        .filter(
            one -> {
              List<String> keys = identity.of(submission, one.version(), one.revision());
              return ids.of(keys).toString().equals(id);
            })
        .findFirst()
        .orElseGet(() -> new GradeSent.Marked(submission, 1, 1));
  }

  private static BigDecimal percent(OwnStatement own) {
    return own.result().at("/score/raw").decimalValue();
  }

  private static List<ArtefactEvaluated.Line> lines(OwnStatement own) {
    List<ArtefactEvaluated.Line> lines = new ArrayList<>();
    own.result()
        .path("extensions")
        .path(Extension.RUBRICS.iri())
        .forEach(
            line ->
                lines.add(
                    new ArtefactEvaluated.Line(
                        line.path("criterion").asText(),
                        line.path("level").asInt(),
                        line.path("points").decimalValue(),
                        line.path("max").asInt())));
    return lines;
  }
}
