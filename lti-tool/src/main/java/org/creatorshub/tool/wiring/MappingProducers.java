package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.RecordStoreKeys;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.dashboard.People;
import org.creatorshub.tool.mapping.CollectingPosted;
import org.creatorshub.tool.mapping.CourseKeys;
import org.creatorshub.tool.mapping.LettingSend;
import org.creatorshub.tool.mapping.MappingActor;
import org.creatorshub.tool.mapping.OutsideRecords;
import org.creatorshub.tool.mapping.ShowingOutside;
import org.creatorshub.tool.mapping.TakingIn;
import org.creatorshub.tool.mapping.Withdrawing;
import org.creatorshub.tool.outside.TellingPackages;
import org.creatorshub.tool.player.UnitNames;
import org.jdbi.v3.core.Jdbi;

/** Makes what counts progress of packages for learners. */
final class MappingProducers {

  @Produces
  @Singleton
  MappingActor mappingActor(
      OutsideRecords records,
      People people,
      TellingPackages telling,
      Withdrawing withdrawing,
      UnitNames names,
      RecordStore store,
      Jdbi jdbi,
      AuditLog log,
      Clock clock) {
    return new MappingActor(
        records,
        people,
        new MappingActor.Listening(
            telling, PlayerProducers.learned(names, store, jdbi), withdrawing),
        log,
        clock);
  }

  @Produces
  @Singleton
  TakingIn takingIn(
      OutsideRecords records,
      MappingActor mapping,
      TellingPackages telling,
      UnitNames names,
      Clock clock) {
    return new TakingIn(records, mapping, telling, names.tool() + "/people", clock);
  }

  @Produces
  @Singleton
  ShowingOutside showingOutside(
      OutsideRecords records,
      People people,
      Course course,
      CourseKeys courses,
      RecordStoreKeys keys,
      UnitNames names) {
    return new ShowingOutside(
        records,
        people,
        course,
        new ShowingOutside.Senders(courses, keys, names.tool() + "/xapi/"));
  }

  @Produces
  @Singleton
  LettingSend lettingSend(CourseKeys courses, RecordStoreKeys keys, AuditLog log, Clock clock) {
    return new LettingSend(courses, keys, log, clock);
  }

  @Produces
  @Singleton
  CollectingPosted collectingPosted(
      CourseKeys courses, RecordStoreKeys keys, RecordStore store, TakingIn taking) {
    return new CollectingPosted(courses, keys, store, taking);
  }
}
