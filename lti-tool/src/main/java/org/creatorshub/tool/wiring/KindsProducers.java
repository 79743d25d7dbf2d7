package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.document.PersonDocuments;
import org.creatorshub.reporting.forwarding.Duties;
import org.creatorshub.reporting.lrs.PersonStatements;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.migration.JoiningOldIds;
import org.creatorshub.tool.migration.KeptSecrets;
import org.creatorshub.tool.migration.OldNames;
import org.creatorshub.tool.migration.OldSecrets;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.privacy.ErasingPerson;
import org.creatorshub.tool.privacy.ErasureRequests;
import org.creatorshub.tool.privacy.ExportingPerson;
import org.creatorshub.tool.privacy.ListingPersonalData;
import org.creatorshub.tool.privacy.NotingPrivacyLaunch;
import org.creatorshub.tool.privacy.People;
import org.creatorshub.tool.privacy.PersonalData;
import org.creatorshub.tool.privacy.Scopes;
import org.creatorshub.tool.privacy.ShowingPeoplesData;
import org.creatorshub.tool.privacy.SweepingErasures;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.quiz.Attempts;
import org.creatorshub.tool.quiz.ReviewedAttempts;
import org.creatorshub.tool.submission.NotingReview;
import org.creatorshub.tool.submission.Reviews;
import org.creatorshub.tool.submission.ShowingSubmission;
import org.jdbi.v3.core.Jdbi;

/** Makes what answers the rarer kinds of launches: submission review, data privacy; and LTI 1.1. */
final class KindsProducers {

  @Produces
  @Singleton
  NotingReview notingReview(Reviews reviews) {
    return new NotingReview(reviews);
  }

  @Produces
  @Singleton
  ShowingSubmission showingSubmission(
      Course course, Reviews reviews, Attempts attempts, QuestionForms forms, Works works) {
    return new ShowingSubmission(course, reviews, new ReviewedAttempts(attempts, forms), works);
  }

  @Produces
  @Singleton
  PersonStatements personStatements(Jdbi jdbi, HubConfig config) {
    return new PersonStatements(jdbi, config.baseUrl().toString());
  }

  @Produces
  @Singleton
  PersonDocuments personDocuments(Jdbi jdbi) {
    return new PersonDocuments(jdbi);
  }

  @Produces
  @Singleton
  ListingPersonalData listingPersonalData(
      PersonalData data, PersonStatements statements, PersonDocuments documents) {
    return new ListingPersonalData(data, statements, documents);
  }

  @Produces
  @Singleton
  ExportingPerson exportingPerson(
      PersonalData data,
      PersonStatements statements,
      PersonDocuments documents,
      KeptFiles files,
      Clock clock) {
    return new ExportingPerson(data, statements, documents, files, clock);
  }

  @Produces
  @Singleton
  ErasingPerson erasingPerson(
      PersonalData data,
      PersonStatements statements,
      PersonDocuments documents,
      Duties duties,
      Clock clock) {
    return new ErasingPerson(data, statements, documents, duties, clock);
  }

  @Produces
  @Singleton
  SweepingErasures sweepingErasures(
      PersonalData data, PersonStatements statements, PersonDocuments documents, Clock clock) {
    return new SweepingErasures(data, statements, documents, clock);
  }

  @Produces
  @Singleton
  NotingPrivacyLaunch notingPrivacyLaunch(Scopes scopes) {
    return new NotingPrivacyLaunch(scopes);
  }

  @Produces
  @Singleton
  ShowingPeoplesData showingPeoplesData(
      Scopes scopes, People people, ErasureRequests requests, ListingPersonalData listing) {
    return new ShowingPeoplesData(scopes, people, requests, listing);
  }

  @Produces
  @Singleton
  OldSecrets oldSecrets(KeptSecrets kept, KeySealing sealing, Clock clock) {
    return new OldSecrets(kept, sealing, clock);
  }

  @Produces
  @Singleton
  JoiningOldIds joiningOldIds(OldSecrets secrets, OldNames names) {
    return new JoiningOldIds(secrets, names);
  }
}
