package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.progress.ActiveDays;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.reporting.progress.Progress;
import org.creatorshub.reporting.progress.RecentTries;
import org.creatorshub.tool.allowance.Allowances;
import org.creatorshub.tool.attention.AnsweringFlag;
import org.creatorshub.tool.attention.Flags;
import org.creatorshub.tool.attention.GatheringFacts;
import org.creatorshub.tool.attention.KeepingRules;
import org.creatorshub.tool.attention.Looking;
import org.creatorshub.tool.attention.Marks;
import org.creatorshub.tool.attention.ReadingAttention;
import org.creatorshub.tool.attention.RuleBook;
import org.creatorshub.tool.attention.Waiting;
import org.creatorshub.tool.attention.WhatNeedsMe;
import org.creatorshub.tool.attention.WhoIsStuck;
import org.creatorshub.tool.attention.WhoMayFallBehind;
import org.creatorshub.tool.course.PlacedLink;
import org.creatorshub.tool.course.PlacedLinks;
import org.creatorshub.tool.dashboard.People;
import org.creatorshub.tool.inquiry.Freshness;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.logbook.Logbook;

/** What needs a teacher: facts, rules, questions 1 to 3. */
final class AttentionProducers {
  private static final int ABOUT_QUESTIONS = 4;

  @Produces
  @Singleton
  GatheringFacts gatheringFacts(
      Course course, Progress progress, PlacedLinks links, RuleBook book, Allowances allowances) {
    return new GatheringFacts(course, new ReadModels(progress, links), book, allowances);
  }

  @Produces
  @Singleton
  ReadingAttention readingAttention(
      People people, GatheringFacts gathering, RuleBook book, Flags flags, Clock clock) {
    return new ReadingAttention(people, gathering, book, flags, clock);
  }

  @Produces
  @Singleton
  Looking looking(ReadingAttention reading) {
    return new Looking(reading);
  }

  @Produces
  @Singleton
  Inquiry whatNeedsMe(Looking looking, Instance<Inquiry> all) {
    return new WhatNeedsMe(
        looking, () -> all.stream().filter(one -> one.number() == ABOUT_QUESTIONS).findFirst());
  }

  @Produces
  @Singleton
  Inquiry whoIsStuck(Looking looking, RuleBook book) {
    return new WhoIsStuck(looking, book);
  }

  @Produces
  @Singleton
  Inquiry whoMayFallBehind(Looking looking) {
    return new WhoMayFallBehind(looking);
  }

  /** Decisions of people change what an open dashboard shows. */
  @Produces
  @Singleton
  Freshness.Also decisions(Marks marks) {
    return scope -> marks.of(scope.cohort().platform(), scope.cohort().course(), scope.now());
  }

  @Produces
  @Singleton
  Waiting waiting(Flags flags, Logbook log, Clock clock) {
    return new Waiting(flags, log, clock);
  }

  @Produces
  @Singleton
  AnsweringFlag answeringFlag(Flags flags, Clock clock) {
    return new AnsweringFlag(flags, clock);
  }

  @Produces
  @Singleton
  KeepingRules keepingRules(
      Course course, RuleBook book, ReadingAttention reading, Logbook log, Clock clock) {
    return new KeepingRules(course, book, reading, log, clock);
  }

  /** The read models and links that the facts come from. */
  private record ReadModels(Progress progress, PlacedLinks links)
      implements GatheringFacts.Sources {
    @Override
    public List<LearnerProgress> progress(Cohort cohort) {
      return progress.ofCohort(cohort);
    }

    @Override
    public List<RecentTries> tries(Cohort cohort, LocalDate from) {
      return progress.tries(cohort, from);
    }

    @Override
    public List<ActiveDays> activeDays(Cohort cohort, LocalDate today) {
      return progress.activeDays(cohort, today);
    }

    @Override
    public Set<String> placed(Cohort cohort) {
      return links.in(cohort.platform(), cohort.course()).stream()
          .map(PlacedLink::unit)
          .collect(Collectors.toSet());
    }
  }
}
