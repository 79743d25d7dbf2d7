package org.creatorshub.tool.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorshub.tool.roster.RosterDesk.MEMBERS;
import static org.creatorshub.tool.roster.RosterDesk.PLATFORM;
import static org.creatorshub.tool.roster.RosterDesk.member;
import static org.creatorshub.tool.roster.RosterDesk.members;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.requirement.Requirement;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading again and again: differences, who left, long lists, two at once. */
class RosterSyncIT {
  private static final String SINCE = MEMBERS + "?since=1&token=%3D";

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final RosterDesk desk = new RosterDesk(DATABASE.dataSource());
  private final String ana = UUID.randomUUID().toString();
  private final String ben = UUID.randomUUID().toString();

  private void everybodyIsRead() {
    desk.launched(UUID.randomUUID().toString(), Role.INSTRUCTOR);
    desk.transport.then(
        desk.page(
            SINCE,
            "differences",
            member(ana, "Learner", ",\"name\":\"Ana\""),
            member(ben, "Learner", ",\"name\":\"Ben\"")));
    desk.read();
    desk.clock.advance(Duration.ofMinutes(61));
    desk.launched(UUID.randomUUID().toString(), Role.INSTRUCTOR);
  }

  private URI lastAsked() {
    return desk.transport.sent().getLast().address();
  }

  @Test
  @Requirement("LTI-NRPS-04")
  void wishesForPagesAndKeepsTheQueryOfTheAddress() {
    assertThat(RosterAddress.everybody(URI.create(MEMBERS + "?course=5"), true))
        .hasToString(MEMBERS + "?course=5&limit=500&groups=true");
    assertThat(RosterAddress.everybody(URI.create(MEMBERS), false))
        .hasToString(MEMBERS + "?limit=500");
  }

  @Test
  @Requirement({"LTI-NRPS-03", "LTI-NRPS-06"})
  void asksForDifferencesUndecoratedAndBelievesThem() {
    everybodyIsRead();
    String new1 = UUID.randomUUID().toString();
    desk.transport.then(
        desk.page(
            MEMBERS + "?since=2",
            "differences",
            "{\"user_id\":\"" + ben + "\",\"status\":\"Deleted\"}",
            "{\"user_id\":\"" + UUID.randomUUID() + "\",\"status\":\"Deleted\"}",
            member(new1, "Learner", ",\"name\":\"Cem\"")));
    assertThat(desk.reading.readDue()).isPositive();
    assertThat(lastAsked()).hasToString(SINCE);
    assertThat(desk.enrolled())
        .contains("Ana LEARNER true", "Ben LEARNER false", "Cem LEARNER true");
    assertThat(desk.rosters.begin(course(), desk.clock.instant()))
        .hasValueSatisfying(
            next -> assertThat(next.differences()).contains(URI.create(MEMBERS + "?since=2")));
  }

  @Test
  @Requirement("LTI-NRPS-06")
  void readsEverybodyWhenDifferencesFail() {
    everybodyIsRead();
    desk.transport.then(410, "").then(200, members(member(ana, "Learner", "")));
    desk.reading.readDue();
    assertThat(lastAsked()).hasToString(MEMBERS + "?limit=500");
    assertThat(desk.enrolled()).contains("Ana LEARNER true", "Ben LEARNER false");
  }

  @Test
  @Requirement("LTI-NRPS-06")
  void readsEverybodyOnceAWeekAndOnDemand() {
    everybodyIsRead();
    desk.transport.then(200, members(member(ana, "Learner", "")));
    desk.read();
    assertThat(lastAsked()).hasToString(MEMBERS + "?limit=500");
    desk.rosters.begin(course(), desk.clock.instant());
    desk.rosters.done(
        course(),
        desk.clock.instant(),
        new Rosters.Outcome(true, Optional.of(URI.create(SINCE)), new RosterChange(0, 0)));
    desk.clock.advance(Duration.ofDays(7));
    desk.launched(UUID.randomUUID().toString(), Role.INSTRUCTOR);
    desk.transport.then(200, members(member(ana, "Learner", "")));
    desk.reading.readDue();
    assertThat(lastAsked()).hasToString(MEMBERS + "?limit=500");
  }

  @Test
  void tellsWhoCameAndWhoLeft() {
    everybodyIsRead();
    desk.transport.then(
        200, members(member(ana, "Learner", ""), member(UUID.randomUUID() + "", "Learner", "")));
    // Two teachers who only launched are not on the list either.
    assertThat(desk.read()).isEqualTo(new RosterResult.Read(2, new RosterChange(1, 2)));
  }

  @Test
  void takesSomebodyBackWhoReturns() {
    everybodyIsRead();
    desk.rosters.amend(course(), List.of(), Set.of(ben), desk.clock.instant());
    assertThat(desk.enrolled()).contains("Ben LEARNER false");
    desk.transport.then(200, members(member(ben, "Learner", "")));
    desk.read();
    assertThat(desk.enrolled()).contains("Ben LEARNER true");
  }

  @Test
  @Requirement("LTI-NRPS-05")
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void readsTenThousandPeopleInAHundredPages() {
    for (int page = 0; page < 100; page++) {
      int from = page * 100;
      String[] entries =
          IntStream.range(from, from + 100)
              .mapToObj(i -> member("big-" + i, "Learner", ",\"name\":\"P " + i + "\""))
              .toArray(String[]::new);
      desk.transport.then(
          page == 99
              ? new Transport.Answered(200, java.util.Map.of(), members(entries))
              : desk.page(MEMBERS + "?from=" + (from + 100), "next", entries));
    }
    assertThat(desk.read()).isEqualTo(new RosterResult.Read(10_000, new RosterChange(10_000, 0)));
    assertThat(desk.enrolled()).hasSize(10_000);
  }

  @Test
  void readsOneCourseOnceAtATime() throws Exception {
    desk.transport.then(
        message -> {
          assertThat(desk.read()).isEqualTo(new RosterResult.Underway());
          return new Transport.Answered(
              200, java.util.Map.of(), members(member(ana, "Learner", "")));
        });
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<RosterResult> first = threads.submit(desk::read);
      assertThat(first.get()).isEqualTo(new RosterResult.Read(1, new RosterChange(1, 0)));
    }
    assertThat(desk.rosters.begin(course(), desk.clock.instant())).isPresent();
  }

  @Test
  void mayBeginAgainAtOnceAfterAFaultOfOurs() {
    desk.transport.then(
        message -> {
          throw new IllegalStateException("no key signs");
        });
    assertThatThrownBy(desk::read).hasMessage("no key signs");
    desk.transport.then(
        message ->
            new Transport.Answered(200, java.util.Map.of(), members(member(ana, "Learner", ""))));
    assertThat(desk.read()).isEqualTo(new RosterResult.Read(1, new RosterChange(1, 0)));
  }

  @Test
  void forgetsAReadingThatNeverEnded() {
    assertThat(desk.rosters.begin(course(), desk.clock.instant())).isPresent();
    assertThat(desk.rosters.begin(course(), desk.clock.instant())).isEmpty();
    desk.clock.advance(Duration.ofMinutes(11));
    assertThat(desk.rosters.begin(course(), desk.clock.instant())).isPresent();
  }

  @Test
  @Requirement({"LTI-NRPS-04", "LTI-NRPS-07"})
  void countsTheLearnersOfOneLinkAndKeepsNothing() {
    UUID link = UUID.randomUUID();
    desk.jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into resource_link (platform_id, link_id, deployment_key, lti_link_id)
                values (?, ?, ?, 'link 1')
                """,
                PLATFORM.id(),
                link,
                UUID.randomUUID()));
    desk.transport.then(200, members(member(ana, "Learner", ""), member(ben, "Instructor", "")));
    assertThat(desk.reading.learnersOf(PLATFORM.id(), desk.context, link)).hasValue(1);
    assertThat(lastAsked()).hasToString(MEMBERS + "?limit=500&rlid=link+1&role=Learner");
    assertThat(desk.enrolled()).isEmpty();
    desk.transport.then(400, "");
    assertThat(desk.reading.learnersOf(PLATFORM.id(), desk.context, link)).isEmpty();
    UUID unknown = UUID.randomUUID();
    assertThat(desk.reading.learnersOf(PLATFORM.id(), desk.context, unknown)).isEmpty();
  }

  private Rosters.Course course() {
    return new Rosters.Course(PLATFORM.id(), desk.context);
  }
}
