package org.creatorshub.tool.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.document.PersonDocuments;
import org.creatorshub.reporting.lrs.PersonStatements;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.lesson.Tenants;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How far administrators' rights reach, and what their pages show. */
class ReachIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final PersonStatements statements = new PersonStatements(jdbi, Rich.BASE);
  private final People people = new JdbcPeopleFound(jdbi);
  private final Scopes scopes = new JdbcScopes(jdbi);
  private final ErasureRequests requests = new JdbcErasureRequests(jdbi, people);
  private final ShowingPeoplesData showing =
      new ShowingPeoplesData(
          scopes,
          people,
          requests,
          new ListingPersonalData(
              new JdbcPersonalData(jdbi, statements), statements, new PersonDocuments(jdbi)));

  private final UUID platform = Tenants.add(jdbi);
  private final UUID course = UUID.randomUUID();
  private final UUID ana = person("Ana " + Fixtures.HOSTILE, "7%", course);
  private final UUID both = person("Anabel", "8", course, UUID.randomUUID());
  private final UUID elsewhere = person("Anatol", "9", UUID.randomUUID());

  @Test
  void reachesEverybodyOfTheLmsOrThePeopleOfTheCourse() {
    LaunchSession whole = launched(true, Optional.of("7%"));
    LaunchSession ofCourse = launched(false, Optional.empty());
    assertThat(found(whole, "ana")).containsExactly(ana, both, elsewhere);
    assertThat(found(ofCourse, "ana")).containsExactly(ana, both);
    assertThat(showing.person(ofCourse, elsewhere)).isEmpty();
    assertThat(showing.person(whole, elsewhere)).isPresent();
    assertThat(showing.scope(whole).orElseThrow().asked()).contains(ana);
  }

  @Test
  void keepsCourseAdministratorsFromErasingWhatOtherCoursesNeed() {
    LaunchSession ofCourse = launched(false, Optional.empty());
    assertThat(showing.mayErase(ofCourse, people.byId(platform, ana).orElseThrow())).isTrue();
    assertThat(showing.mayErase(ofCourse, people.byId(platform, both).orElseThrow())).isFalse();
    assertThat(
            showing.mayErase(
                launched(true, Optional.empty()), people.byId(platform, both).orElseThrow()))
        .isTrue();
  }

  @Test
  void showsNothingToOtherSessionsAndOtherPlatforms() {
    assertThat(showing.scope(session(platform))).isEmpty();
    UUID foreign = Tenants.add(jdbi);
    LaunchSession administrator = session(foreign);
    scopes.note(foreign, administrator.id(), true, Optional.of("8"), NOW);
    assertThat(showing.person(administrator, ana)).isEmpty();
    assertThat(showing.scope(administrator).orElseThrow().asked()).isEmpty();
    assertThat(found(administrator, "ana")).isEmpty();
    assertThat(requests.open(foreign, Optional.empty())).isEmpty();
  }

  @Test
  void takesSignsOfPatternsAsTheyAre() {
    LaunchSession whole = launched(true, Optional.empty());
    assertThat(found(whole, "%%")).isEmpty();
    assertThat(found(whole, "7%")).containsExactly(ana);
    assertThat(found(whole, "a")).as("too short to search for").isEmpty();
  }

  @Test
  void listsWhoAskedUntilTheyThinkAgain() {
    requests.ask(platform, ana, Optional.of(course), NOW);
    requests.ask(platform, ana, Optional.of(course), NOW.plusSeconds(60));
    requests.ask(platform, elsewhere, Optional.empty(), NOW);
    assertThat(requests.askedAt(platform, ana)).contains(NOW);
    assertThat(requests.open(platform, Optional.of(course)))
        .extracting(one -> one.person().person())
        .containsExactly(ana);
    assertThat(requests.open(platform, Optional.empty())).hasSize(2);
    requests.withdraw(platform, ana);
    assertThat(requests.askedAt(platform, ana)).isEmpty();
  }

  @Test
  void escapesNamesAndHoldsNothingInline() {
    LaunchSession whole = launched(true, Optional.empty());
    KnownPerson known = people.byId(platform, ana).orElseThrow();
    String one =
        Pages.render(
            "privacy/person", Map.of("page", showing.one(whole, "/l/42", known, true, "Type it.")));
    String all =
        Pages.render(
            "privacy/people",
            Map.of(
                "page",
                showing.page(
                    whole, "/l/42", showing.scope(whole).orElseThrow(), "ana", "Erased.")));
    assertThat(one).contains("type <kbd>erase 7%</kbd>", "Name, e-mail and number");
    assertThat(all).contains("everybody who came here", "Anatol");
    assertThat(List.of(one, all))
        .allSatisfy(
            page ->
                assertThat(page)
                    .doesNotContain("<script>alert", "style=")
                    .doesNotContainPattern("\\son[a-z]+=\""));
  }

  private List<UUID> found(LaunchSession session, String text) {
    Scope scope = showing.scope(session).orElseThrow();
    return showing.page(session, "", scope, text, "").found().stream()
        .map(line -> UUID.fromString(line.id()))
        .toList();
  }

  private LaunchSession launched(boolean whole, Optional<String> about) {
    LaunchSession session = session(platform);
    scopes.note(platform, session.id(), whole, about, NOW);
    return session;
  }

  private LaunchSession session(UUID of) {
    return new LaunchSession(
        UUID.randomUUID(),
        1,
        of,
        UUID.randomUUID(),
        UUID.randomUUID(),
        Optional.of(course),
        Optional.of("Marketing 1"),
        Optional.empty(),
        Optional.empty(),
        Role.GUEST,
        Optional.empty(),
        Optional.empty(),
        Locale.ENGLISH,
        Optional.empty(),
        Optional.empty(),
        "csrf");
  }

  private UUID person(String name, String subject, UUID... courses) {
    UUID id = UUID.randomUUID();
    jdbi.useHandle(
        handle -> {
          handle.execute(
              """
              insert into person (platform_id, person_id, subject, pseudonym, name, created_at,
                seen_at) values (?, ?, ?, ?, ?, now(), now())
              """,
              platform,
              id,
              subject,
              UUID.randomUUID(),
              name);
          for (UUID one : courses) {
            handle.execute(
                "insert into enrolment (platform_id, context_id, person_id, role)"
                    + " values (?, ?, ?, 'LEARNER')",
                platform,
                one,
                id);
          }
        });
    return id;
  }
}
