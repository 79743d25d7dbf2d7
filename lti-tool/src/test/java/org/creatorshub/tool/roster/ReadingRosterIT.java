package org.creatorshub.tool.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.tool.roster.RosterDesk.MEMBERS;
import static org.creatorshub.tool.roster.RosterDesk.PLATFORM;
import static org.creatorshub.tool.roster.RosterDesk.member;
import static org.creatorshub.tool.roster.RosterDesk.members;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lmsclient.MoodleAnswers;
import org.creatorshub.tool.requirement.Requirement;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingRosterIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final RosterDesk desk = new RosterDesk(DATABASE.dataSource());

  @Test
  @Requirement({"LTI-NRPS-01", "LTI-NRPS-02", "CERT-N2", "CERT-N3"})
  void readsMoodlesRoster() {
    desk.transport.then(
        200, MoodleAnswers.of("lti-services-teacher.json", "nrps").path("body").toString());
    assertThat(desk.read()).isEqualTo(new RosterResult.Read(5, new RosterChange(5, 0)));
    assertThat(desk.enrolled())
        .containsExactly(
            "Asha Assistant LEARNER true",
            "Sam Student1 LEARNER true",
            "Sué Student2 LEARNER true",
            "Søren Student3 LEARNER true",
            "Tessa Teacher INSTRUCTOR true");
    assertThat(desk.transport.sent().getFirst().headers())
        .containsEntry("Accept", "application/vnd.ims.lti-nrps.v2.membershipcontainer+json");
  }

  @Test
  @Requirement("LTI-NRPS-05")
  void readsEveryPageBeforeItChangesAnything() {
    String first = UUID.randomUUID().toString();
    desk.transport
        .then(desk.page(MEMBERS + "?from=1", "next", member(first, "Learner", ",\"name\":\"A\"")))
        .then(503, "");
    assertThat(desk.read()).isEqualTo(new RosterResult.Failed("the LMS answered 503"));
    assertThat(desk.enrolled()).isEmpty();
  }

  @Test
  void keepsTheRoleOfALaunchAndTheNameThatTheRosterHides() {
    String subject = UUID.randomUUID().toString();
    desk.launched(subject, Role.INSTRUCTOR);
    desk.transport.then(200, members(member(subject, "Learner", "")));
    desk.read();
    assertThat(desk.enrolled()).containsExactly("Old Name INSTRUCTOR true");
  }

  @Test
  @Requirement("LTI-NRPS-03")
  void marksWhoIsGoneOrInactive() {
    desk.launched(UUID.randomUUID().toString(), Role.LEARNER);
    String stays = UUID.randomUUID().toString();
    desk.transport.then(
        200, members(member(stays, "Learner", ",\"name\":\"New\",\"status\":\"Inactive\"")));
    desk.read();
    assertThat(desk.enrolled()).containsExactly("New LEARNER false", "Old Name LEARNER false");
  }

  @Test
  @Requirement("LTI-NRPS-08")
  void leavesOutPreviewsAndUnknownRoles() {
    desk.transport.then(
        200,
        members(
            member("p", "http://purl.imsglobal.org/vocab/lti/system/person#TestUser", ""),
            member("q", "Observer", ""),
            member(
                UUID.randomUUID().toString(),
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner",
                ",\"given_name\":\"Ana\",\"family_name\":\"Ruiz\"")));
    assertThat(desk.read()).isEqualTo(new RosterResult.Read(1, new RosterChange(1, 0)));
    assertThat(desk.enrolled()).containsExactly("Ana Ruiz LEARNER true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "{}", "{\"members\":[]}", "{\"members\":\"none\"}", "[1]"})
  void changesNothingForWhatIsNoRoster(String body) {
    desk.launched(UUID.randomUUID().toString(), Role.LEARNER);
    desk.transport.then(200, body);
    assertThat(desk.read()).isInstanceOf(RosterResult.Failed.class);
    assertThat(desk.enrolled()).containsExactly("Old Name LEARNER true");
  }

  @Test
  void readsOnItsOwnAtMostOnceAnHourAndOnlyWhereATeacherCame() {
    assertThat(desk.due()).doesNotContain(desk.context);
    desk.launched(UUID.randomUUID().toString(), Role.INSTRUCTOR);
    assertThat(desk.due()).contains(desk.context);
    desk.transport.then(503, "");
    desk.read();
    desk.clock.advance(Duration.ofMinutes(50));
    desk.launched(UUID.randomUUID().toString(), Role.INSTRUCTOR);
    assertThat(desk.due()).doesNotContain(desk.context);
    desk.clock.advance(Duration.ofMinutes(11));
    assertThat(desk.due()).contains(desk.context);
  }

  @Test
  void asksForTheAddressesOfThoseWhoAreWrittenToAndKeepsNone() {
    UUID ana = desk.launched("ana", Role.LEARNER);
    UUID shy = desk.launched("shy", Role.LEARNER);
    UUID odd = desk.launched("odd", Role.LEARNER);
    desk.launched("bob", Role.LEARNER);
    desk.transport
        .then(
            desk.page(
                MEMBERS + "?from=1",
                "next",
                member("ana", "Learner", ",\"email\":\"ana.o'neill@uni.example\""),
                member("shy", "Learner", "")))
        .then(
            200,
            members(
                member("odd", "Learner", ",\"email\":\"a@b.example,everybody@c.example\""),
                member("bob", "Learner", ",\"email\":\"bob@uni.example\"")));
    assertThat(desk.reading.addressesOf(PLATFORM.id(), desk.context, List.of(ana, shy, odd)))
        .contains(Map.of(ana, "ana.o'neill@uni.example"));
    List<String> kept =
        desk.jdbi.withHandle(
            handle ->
                handle.createQuery("select person::text from person").mapTo(String.class).list());
    assertThat(kept).isNotEmpty().noneMatch(row -> row.contains("@"));
  }

  @Test
  void tellsWhenTheLmsListsNobody() {
    desk.transport.then(503, "");
    assertThat(desk.reading.addressesOf(PLATFORM.id(), desk.context, List.of())).isEmpty();
    assertThat(desk.reading.addressesOf(PLATFORM.id(), UUID.randomUUID(), List.of())).isEmpty();
  }

  @Test
  void knowsACourseWithoutARoster() {
    assertThat(desk.reading.read(PLATFORM.id(), UUID.randomUUID()))
        .isEqualTo(new RosterResult.NotOffered());
  }
}
