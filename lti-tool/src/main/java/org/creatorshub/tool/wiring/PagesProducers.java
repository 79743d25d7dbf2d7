package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.reporting.progress.Progress;
import org.creatorshub.tool.credential.Issuer;
import org.creatorshub.tool.credential.TakingBadge;
import org.creatorshub.tool.curation.Arranging;
import org.creatorshub.tool.export.CollectingBundle;
import org.creatorshub.tool.export.WritingExport;
import org.creatorshub.tool.lesson.CompletingUnit;
import org.creatorshub.tool.peer.AllocatingReviews;
import org.creatorshub.tool.portfolio.ArtefactPart;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.HandingIn;
import org.creatorshub.tool.portfolio.Invitations;
import org.creatorshub.tool.portfolio.KeepingFile;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.portfolio.Reflecting;
import org.creatorshub.tool.portfolio.Reflections;
import org.creatorshub.tool.portfolio.SavingDraft;
import org.creatorshub.tool.portfolio.ShowingPortfolio;
import org.creatorshub.tool.portfolio.ShowingTask;
import org.creatorshub.tool.portfolio.UnitResult;
import org.creatorshub.tool.portfolio.UnitResults;
import org.creatorshub.tool.portfolio.Works;

/** The use cases behind the portfolio. */
final class PagesProducers {

  @Produces
  @Singleton
  HandingIn handingIn(
      Course course,
      Works works,
      KeepingFile files,
      LearningEvents events,
      Clock clock,
      CompletingUnit completing,
      AllocatingReviews reviews) {
    return new HandingIn(
        course,
        works,
        files,
        events,
        clock,
        (occasion, unit) -> {
          completing.check(occasion, unit);
          reviews.handedIn(occasion, unit);
        });
  }

  @Produces
  @Singleton
  ArtefactPart artefactPart(Works works) {
    return new ArtefactPart(works);
  }

  @Produces
  @Singleton
  SavingDraft savingDraft(HandingIn tasks, Works works, Clock clock) {
    return new SavingDraft(tasks, works, clock);
  }

  @Produces
  @Singleton
  ShowingTask showingTask(Course course, HandingIn tasks, Works works, Feedback feedback) {
    return new ShowingTask(course, tasks, works, feedback);
  }

  @Produces
  @Singleton
  Reflecting reflecting(Course course, Reflections reflections, Clock clock) {
    return new Reflecting(course, reflections, clock);
  }

  @Produces
  @Singleton
  UnitResults unitResults(Progress progress) {
    return session -> {
      Place place = Place.of(session);
      return progress
          .ofLearner(new Cohort(place.platform(), place.course()), session.pseudonym())
          .stream()
          .map(PagesProducers::result)
          .toList();
    };
  }

  @Produces
  @Singleton
  ShowingPortfolio showingPortfolio(
      Course course,
      Works works,
      Reflections reflections,
      UnitResults results,
      Feedback feedback,
      Invitations invitations) {
    return new ShowingPortfolio(course, works, reflections, results, feedback, invitations);
  }

  @Produces
  @Singleton
  CollectingBundle collectingBundle(
      Course course,
      Works works,
      Reflections reflections,
      UnitResults results,
      TakingBadge badges,
      Arranging arranging,
      Issuer issuer,
      Clock clock) {
    return new CollectingBundle(
        course, works, reflections, results, badges, arranging, issuer.name(), clock);
  }

  @Produces
  @Singleton
  WritingExport writingExport(KeptFiles files, RecordStore records, HubConfig config) {
    String base = config.baseUrl().toString();
    return new WritingExport(files, new StoredOwnRecords(records, base));
  }

  private static UnitResult result(LearnerProgress learner) {
    return new UnitResult(
        learner.unit(),
        learner.pagesSeen(),
        learner.lessonCompletedAt(),
        learner.attempts(),
        learner.bestPercent(),
        learner.passed(),
        Optional.of(learner.lastSeen()));
  }
}
