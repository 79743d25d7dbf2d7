package org.creatorshub.reporting.statement;

import java.util.List;
import org.creatorshub.reporting.event.EventIdentity;
import org.creatorshub.reporting.event.LearningEvent.ArtefactScored;

/** A learner got a score for a portfolio task: told of the learner, so that queries find it. */
record ArtefactScoredToStatement(Activities activities) {
  Draft draft(ArtefactScored event, StatementIds ids) {
    Activity task = activities.task(event.unit(), event.artefact());
    return Draft.of(Verb.SCORED, task, activities.language())
        .parent(activities.unit(event.unit()))
        .others(List.of(activities.submission(event.unit(), event.artefact(), event.submission())))
        .reference(
            ids.of(EventIdentity.evaluation(event.submission(), event.version(), event.revision())))
        .result("score", Json.score(event.percent()));
  }
}
