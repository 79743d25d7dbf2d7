package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.CohortRecord;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.reporting.progress.Progress;
import org.creatorshub.reporting.progress.UnitRecord;
import org.creatorshub.tool.cohort.DidTheyGain;
import org.creatorshub.tool.cohort.FirstAnswers;
import org.creatorshub.tool.cohort.HardQuestions;
import org.creatorshub.tool.cohort.HowGroupsCompare;
import org.creatorshub.tool.cohort.HowMuchTime;
import org.creatorshub.tool.cohort.Lines;
import org.creatorshub.tool.cohort.OutcomesMet;
import org.creatorshub.tool.cohort.ReadingCohort;
import org.creatorshub.tool.cohort.UnitFigures;
import org.creatorshub.tool.cohort.WhereTheyStop;
import org.creatorshub.tool.inquiry.Classes;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.quiz.Excluded;
import org.jdbi.v3.core.Jdbi;

/** The questions about a whole course. */
final class CohortProducers {

  @Produces
  @Singleton
  ReadingCohort readingCohort(Progress progress, Jdbi jdbi, Excluded excluded) {
    return new ReadingCohort(new ReadModels(progress, new CohortRecord(jdbi), excluded));
  }

  @Produces
  @Singleton
  Inquiry hardQuestions(ReadingCohort reading) {
    return new HardQuestions(reading);
  }

  @Produces
  @Singleton
  Inquiry firstAnswers(ReadingCohort reading) {
    return new FirstAnswers(reading);
  }

  @Produces
  @Singleton
  Inquiry whereTheyStop(ReadingCohort reading) {
    return new WhereTheyStop(reading);
  }

  @Produces
  @Singleton
  Inquiry howMuchTime(ReadingCohort reading) {
    return new HowMuchTime(reading);
  }

  @Produces
  @Singleton
  Inquiry outcomesMet(ReadingCohort reading) {
    return new OutcomesMet(reading);
  }

  @Produces
  @Singleton
  Inquiry didTheyGain(ReadingCohort reading) {
    return new DidTheyGain(reading);
  }

  @Produces
  @Singleton
  Inquiry howGroupsCompare(ReadingCohort reading, Classes classes) {
    return new HowGroupsCompare(reading, classes);
  }

  private record ReadModels(Progress progress, CohortRecord record, Excluded left)
      implements Lines {
    @Override
    public boolean begun(Cohort cohort) {
      return progress.standing(cohort).rows() > 0;
    }

    @Override
    public Map<UUID, Long> facts(Cohort cohort, Unit unit) {
      return progress.facts(cohort, unit.id());
    }

    @Override
    public UnitFigures read(Cohort cohort, Unit unit) {
      return figures(progress.ofCohort(cohort, unit.id()), record.unit(cohort, unit.id()));
    }

    @Override
    public UnitFigures read(Cohort cohort, Unit unit, Set<UUID> learners) {
      return figures(
          progress.ofCohort(cohort, unit.id(), learners), record.unit(cohort, unit.id(), learners));
    }

    private static UnitFigures figures(List<LearnerProgress> learners, UnitRecord lines) {
      return new UnitFigures(
          learners, lines.runs(), lines.testAnswers(), lines.practiceAnswers(), lines.pages());
    }

    @Override
    public Set<String> excluded(Cohort cohort, Unit unit) {
      return unit.test()
          .map(test -> left.of(cohort.platform(), cohort.course(), test.id()))
          .orElse(Set.of());
    }
  }
}
