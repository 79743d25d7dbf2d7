package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.document.Documents;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.lrs.Authority;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.StatementRecorder;
import org.creatorshub.reporting.lrs.Writer;
import org.creatorshub.reporting.progress.ProgressRecorder;
import org.creatorshub.reporting.statement.Statements;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.offering.PackageShelf;
import org.creatorshub.tool.outside.TellingPackages;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.player.GivingToken;
import org.creatorshub.tool.player.LaunchedRecords;
import org.creatorshub.tool.player.LaunchingUnit;
import org.creatorshub.tool.player.OfferingPlayer;
import org.creatorshub.tool.player.PlayerFiles;
import org.creatorshub.tool.player.TakingStatements;
import org.creatorshub.tool.player.UnitNames;
import org.creatorshub.tool.player.UnitSessions;
import org.jdbi.v3.core.Jdbi;

/** Makes what opens units in the player of packages and hears what it reports. */
final class PlayerProducers {

  @Produces
  @Singleton
  UnitNames unitNames(ToolAddress address, Course course) {
    return new UnitNames(address.base(), course);
  }

  @Produces
  @Singleton
  TellingPackages tellingPackages(Course course) {
    return new TellingPackages(course);
  }

  @Produces
  @Singleton
  PlayerFiles playerFiles(PackageShelf shelf) {
    return new PlayerFiles(shelf);
  }

  @Produces
  @Singleton
  OfferingPlayer offeringPlayer(UnitSessions sessions, Clock clock) {
    return new OfferingPlayer(sessions, clock);
  }

  @Produces
  @Singleton
  GivingToken givingToken(UnitSessions sessions, Secrets secrets, Clock clock) {
    return new GivingToken(sessions, secrets, clock);
  }

  @Produces
  @Singleton
  LaunchedRecords launchedRecords(UnitNames names, Jdbi jdbi) {
    return new LaunchedRecords(names, Documents.in(jdbi));
  }

  @Produces
  @Singleton
  LaunchingUnit launchingUnit(
      UnitSessions sessions,
      UnitNames names,
      Jdbi jdbi,
      RecordStore store,
      Secrets secrets,
      Clock clock) {
    return new LaunchingUnit(
        sessions,
        names,
        new LaunchingUnit.Records(Documents.in(jdbi), store, writer(names)),
        secrets,
        clock);
  }

  @Produces
  @Singleton
  TakingStatements takingStatements(
      UnitSessions sessions,
      UnitNames names,
      RecordStore store,
      TellingPackages telling,
      Jdbi jdbi) {
    return new TakingStatements(
        sessions,
        names,
        store,
        writer(names),
        new TakingStatements.Listening(telling, learned(names, store, jdbi)));
  }

  /**
   * Whoever hears what was learned in packages: the record and the read models, not the gradebook,
   * because marks were given in the learner's browser.
   */
  static LearningEvents learned(UnitNames names, RecordStore store, Jdbi jdbi) {
    String base = names.tool().toString();
    return new LearningEvents(
        List.of(
            new StatementRecorder(new Statements(base, names.course()), store, base),
            new ProgressRecorder(jdbi)));
  }

  /** Vouches for what players say; it may not change what is known of activities. */
  private static Writer writer(UnitNames names) {
    return new Writer(new Authority(names.tool().toString(), "player"), Edition.V1_0_3, false);
  }
}
