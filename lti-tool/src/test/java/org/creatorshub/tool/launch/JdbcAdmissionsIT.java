package org.creatorshub.tool.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lesson.Tenants;
import org.creatorshub.tool.session.Role;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcAdmissionsIT implements AdmissionsContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  @Override
  public Admissions admissions() {
    return new JdbcAdmissions(jdbi);
  }

  @Override
  public SampleLaunch aLaunch() {
    UUID platform = Tenants.add(jdbi);
    UUID deployment = UUID.randomUUID();
    jdbi.useHandle(
        h -> {
          h.execute(
              "insert into deployment values (?, ?, 'dep-1', 'active', now())",
              platform,
              deployment);
        });
    return SampleLaunch.aLaunch(platform, deployment);
  }

  private Map<String, Object> row(String sql, UUID platform) {
    return jdbi.withHandle(h -> h.createQuery(sql).bind(0, platform).mapToMap().one());
  }

  @Test
  void keepsNamesOnlyAsTheNewestLaunchSharesThem() {
    SampleLaunch launch = aLaunch();
    admissions().admit(List.of(launch.checked()), AT);
    String sql = "select name, email from person where platform_id = ?";
    assertThat(row(sql, launch.platform())).containsEntry("name", "Søren Student");
    admissions().admit(List.of(launch.named(Optional.empty()).checked()), AT.plusSeconds(1));
    assertThat(row(sql, launch.platform()))
        .containsEntry("name", null)
        .containsEntry("email", null);
  }

  @Test
  void keepsTheServicesOfTheNewestLaunch() {
    SampleLaunch launch = aLaunch();
    admissions().admit(List.of(launch.checked()), AT);
    admissions()
        .admit(List.of(launch.gradedAt(Optional.of("https://lms.example.edu/li/2")).checked()), AT);
    assertThat(
            row(
                """
                select lineitem_url, unit, array_to_string(ags_scopes, ' ') as scopes
                from resource_link where platform_id = ?
                """,
                launch.platform()))
        .containsEntry("lineitem_url", "https://lms.example.edu/li/2")
        .containsEntry("unit", "u07")
        .containsEntry("scopes", "https://scope.example/one https://scope.example/two");
    admissions().admit(List.of(launch.gradedAt(Optional.empty()).checked()), AT);
    assertThat(
            row("select lineitem_url from resource_link where platform_id = ?", launch.platform()))
        .containsEntry("lineitem_url", null);
  }

  @Test
  void enrolsWithTheNewestRole() {
    SampleLaunch launch = aLaunch();
    admissions().admit(List.of(launch.checked()), AT);
    admissions().admit(List.of(launch.as(Role.INSTRUCTOR).checked()), AT.plusSeconds(5));
    assertThat(row("select role, active from enrolment where platform_id = ?", launch.platform()))
        .containsEntry("role", "INSTRUCTOR")
        .containsEntry("active", true);
  }
}
