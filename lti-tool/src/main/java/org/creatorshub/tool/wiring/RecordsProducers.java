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
  ActivityDefinitions definitions(Jdbi jdbi) {
    return ActivityDefinitions.in(jdbi);
  }

  @Produces
  @Singleton
  StoringStatements storing(RecordStore store, RecordStoreKeys keys, HubConfig config) {
    Limits limits = config.recordLimits();
    return new StoringStatements(
        new Admitting(store, keys), store, limits, new Intake(limits, PATIENCE));
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
      RecordStoreKeys keys,
      Jdbi jdbi,
      Attachments attachments,
      ActivityDefinitions definitions) {
    return new FindingStatements(
        new Admitting(store, keys),
        store,
        Cursors.in(jdbi, random),
        new Presenting(attachments, definitions::of));
  }

  @Produces
  @Singleton
  ReadingDocuments readingDocuments(RecordStore store, RecordStoreKeys keys, Jdbi jdbi) {
    return new ReadingDocuments(new Admitting(store, keys), Documents.in(jdbi));
  }

  @Produces
  @Singleton
  ChangingDocuments changingDocuments(
      RecordStore store, RecordStoreKeys keys, Jdbi jdbi, Clock clock) {
    return new ChangingDocuments(new Admitting(store, keys), Documents.in(jdbi), clock);
  }

  @Produces
  @Singleton
  LookingUp lookingUp(RecordStore store, RecordStoreKeys keys, ActivityDefinitions definitions) {
    return new LookingUp(new Admitting(store, keys), definitions);
  }
}
