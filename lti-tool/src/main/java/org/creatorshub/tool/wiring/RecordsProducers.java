package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.creatorshub.reporting.attachment.Attachments;
import org.creatorshub.reporting.document.ActivityDefinitions;
import org.creatorshub.reporting.document.Documents;
import org.creatorshub.reporting.lrs.Cursors;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.RecordStoreKeys;
import org.creatorshub.tool.records.Admitting;
import org.creatorshub.tool.records.ChangingDocuments;
import org.creatorshub.tool.records.FindingStatements;
import org.creatorshub.tool.records.Intake;
import org.creatorshub.tool.records.Limits;
import org.creatorshub.tool.records.LookingUp;
import org.creatorshub.tool.records.Presenting;
import org.creatorshub.tool.records.ReadingDocuments;
import org.creatorshub.tool.records.StoringStatements;
import org.jdbi.v3.core.Jdbi;

/** Makes the door of the record store for other systems. */
final class RecordsProducers {
  /** How long a write waits for its turn. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final SecureRandom random = new SecureRandom();

  @Produces
  @Singleton
  RecordStoreKeys keys(Jdbi jdbi, Clock clock, HubConfig config) {
    return new RecordStoreKeys(jdbi, clock, random, config.baseUrl().toString());
  }

  @Produces
  @Singleton
  Admitting admitting(RecordStore store, RecordStoreKeys keys) {
    return new Admitting(store, keys);
  }

  @Produces
  @Singleton
  ActivityDefinitions definitions(Jdbi jdbi) {
    return ActivityDefinitions.in(jdbi);
  }

  @Produces
  @Singleton
  StoringStatements storing(RecordStore store, Admitting admitting, HubConfig config) {
    Limits limits = config.recordLimits();
    return new StoringStatements(admitting, store, limits, new Intake(limits, PATIENCE));
  }

  @Produces
  @Singleton
  Attachments attachments(Jdbi jdbi) {
    return new Attachments(jdbi);
  }

  @Produces
  @Singleton
  FindingStatements finding(
      RecordStore store,
      Admitting admitting,
      Jdbi jdbi,
      Attachments attachments,
      ActivityDefinitions definitions) {
    return new FindingStatements(
        admitting, store, Cursors.in(jdbi, random), new Presenting(attachments, definitions::of));
  }

  @Produces
  @Singleton
  ReadingDocuments readingDocuments(Admitting admitting, Jdbi jdbi) {
    return new ReadingDocuments(admitting, Documents.in(jdbi));
  }

  @Produces
  @Singleton
  ChangingDocuments changingDocuments(Admitting admitting, Jdbi jdbi, Clock clock) {
    return new ChangingDocuments(admitting, Documents.in(jdbi), clock);
  }

  @Produces
  @Singleton
  LookingUp lookingUp(Admitting admitting, ActivityDefinitions definitions) {
    return new LookingUp(admitting, definitions);
  }
}
