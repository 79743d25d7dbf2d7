package org.creatorshub.tool.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.MovingClock;
import org.creatorshub.tool.lmsclient.ScriptedTransport;
import org.creatorshub.tool.lmsclient.SomePlatform;
import org.creatorshub.tool.requirement.Requirement;
import org.creatorshub.tool.roster.Listed;
import org.creatorshub.tool.roster.Rosters;
import org.creatorshub.tool.session.Role;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadingGroupsIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private static final UUID PLATFORM = SomePlatform.some().id();
  private static final String SETS = "{\"sets\":[{\"id\":7,\"name\":\"Seminar\"}]}";
  private static final String GROUPS =
      "{\"groups\":[{\"id\":1,\"name\":\"Monday\",\"set_ids\":[7]},"
          + "{\"id\":\"2\",\"name\":\"Thursday\"},{\"id\":\"\",\"name\":\"none\"},{\"id\":\"3\"}]}";

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final ScriptedTransport transport = new ScriptedTransport();
  private final List<Map<String, Object>> asserted = new ArrayList<>();
  private final MovingClock clock = new MovingClock();
  private final CourseGroups groups = new JdbcCourseGroups(jdbi);
  private final Rosters.Course course = new Rosters.Course(PLATFORM, UUID.randomUUID());
  private final ReadingGroups reading =
      new ReadingGroups(
          groups,
          id -> Optional.of(SomePlatform.some()),
          new LmsClient(transport, this::signed, clock, uri -> true),
          clock);
  private final UUID ana = person();
  private final UUID ben = person();

  @BeforeEach
  void offer() {
    groups.offered(
        course,
        Optional.of(
            new CourseGroups.Address(
                "https://lms.example/groups", Optional.of("https://lms.example/sets"))));
  }

  private String signed(Map<String, Object> claims) {
    asserted.add(claims);
    return "signed";
  }

  @Test
  @Requirement("LTI-KEYS-09")
  void asksInTheNameOfTheCoursesDeployment() {
    UUID deployment = UUID.randomUUID();
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "insert into deployment values (?, ?, 'deployment 7', 'active', now())",
              PLATFORM,
              deployment);
          handle.execute(
              """
              insert into context (platform_id, context_id, deployment_key, lti_context_id)
              values (?, ?, ?, 'c')
              """,
              PLATFORM,
              course.context(),
              deployment);
        });
    transport.then(200, SETS).then(200, GROUPS);
    reading.listed(course, List.of(in(ana, "1")), true);
    assertThat(asserted)
        .isNotEmpty()
        .allSatisfy(
            claims ->
                assertThat(claims)
                    .containsEntry(
                        "https://purl.imsglobal.org/spec/lti/claim/deployment_id", "deployment 7"));
  }

  private UUID person() {
    UUID person = UUID.randomUUID();
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "insert into platform values (?, 'i', 'c', 'n', 'a', 't', 'u', 'j', true, now())"
                  + " on conflict do nothing",
              PLATFORM);
          handle.execute(
              """
              insert into person (platform_id, person_id, subject, pseudonym, created_at, seen_at)
              values (?, ?, ?, ?, now(), now())
              """,
              PLATFORM,
              person,
              person.toString(),
              UUID.randomUUID());
        });
    return person;
  }

  private static Listed in(UUID person, String... groups) {
    return new Listed(person.toString(), Role.LEARNER, true, Optional.empty(), Set.of(groups));
  }

  private Set<UUID> members(String group) {
    return groups.members(PLATFORM, course.context(), group);
  }

  @Test
  void readsGroupsWithTheirSetsAndMembers() {
    transport.then(200, SETS).then(200, GROUPS);
    reading.listed(course, List.of(in(ana, "1"), in(ben, "1", "2", "unknown")), true);
    assertThat(groups.of(PLATFORM, course.context()))
        .containsExactly(
            new CourseGroup("1", "Monday", Optional.of("Seminar")),
            new CourseGroup("2", "Thursday", Optional.empty()));
    assertThat(members("1")).containsExactlyInAnyOrder(ana, ben);
    assertThat(members("2")).containsExactly(ben);
    assertThat(transport.sent().getLast().headers())
        .containsEntry("Accept", "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json");
  }

  @Test
  void changesOnlyThoseWhomDifferencesName() {
    transport.then(200, SETS).then(200, GROUPS).then(200, SETS).then(200, GROUPS);
    reading.listed(course, List.of(in(ana, "1"), in(ben, "1")), true);
    reading.listed(course, List.of(in(ben, "2")), false);
    assertThat(members("1")).containsExactly(ana);
    assertThat(members("2")).containsExactly(ben);
  }

  @Test
  void forgetsWhoIsNotOnAWholeListAndGroupsThatAreGone() {
    transport.then(200, SETS).then(200, GROUPS).then(503, "");
    transport.then(200, "{\"groups\":[{\"id\":\"1\",\"name\":\"Tuesday\"}]}");
    reading.listed(course, List.of(in(ana, "1"), in(ben, "2")), true);
    reading.listed(course, List.of(in(ben, "1")), true);
    assertThat(groups.of(PLATFORM, course.context()))
        .containsExactly(new CourseGroup("1", "Tuesday", Optional.empty()));
    assertThat(members("1")).containsExactly(ben);
    assertThat(members("2")).isEmpty();
  }

  @Test
  void keepsGroupsThatCannotBeRead() {
    transport.then(200, SETS).then(200, GROUPS).then(200, SETS).then(503, "");
    reading.listed(course, List.of(in(ana, "1")), true);
    reading.listed(course, List.of(), true);
    assertThat(members("1")).containsExactly(ana);
  }

  @Test
  void asksNothingWhereNoGroupsAreOffered() {
    groups.offered(course, Optional.empty());
    assertThat(reading.wantsGroups(course)).isFalse();
    reading.listed(course, List.of(in(ana, "1")), true);
    assertThat(transport.sent()).isEmpty();
  }
}
