package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.tool.journey.ConsoleAddresses.Address;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The administrator of one LMS meets nothing of another, on no page of the console: pages and forms
 * are found by reflection.
 */
class ConsoleScopeIT {
  private static final UUID OTHER = UUID.randomUUID();
  private static final String SECRET_LABEL = "Panel of the other campus";

  @SuppressWarnings("NullAway.Init")
  private static HubProcess hub;

  @SuppressWarnings("NullAway.Init")
  private static ConsoleVisitor operator;

  /** Looks after {@link #OTHER}, and must not see the sandbox. */
  @SuppressWarnings("NullAway.Init")
  private static ConsoleVisitor administrator;

  @BeforeAll
  static void inviteAnAdministrator() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("scope"));
    new WebPerson().launch(hub, "101", 1);
    new WebPerson().launch(hub, "201", 1);
    awaitRoster();
    operator = new ConsoleVisitor(hub);
    operator.start(ConsoleVisitor.startPath(hub.log()));
    records()
        .change(
            """
            insert into platform (platform_id, issuer, client_id, name, auth_url, token_url,
              token_audience, jwks_url, created_at)
            values (?, 'https://lms.other.example', 'other-client', 'Other University',
              'https://lms.other.example/a', 'https://lms.other.example/t',
              'https://lms.other.example/t', 'https://lms.other.example/j', now())
            """,
            OTHER);
    operator.post(
        "/admin/reviewers",
        Map.of("course", sandbox("context", "context_id"), "label", SECRET_LABEL, "days", "30"));
    String invitation =
        operator
            .post("/admin/administrators", Map.of("name", "maria", "platform", OTHER.toString()))
            .body();
    administrator = new ConsoleVisitor(hub);
    assertThat(administrator.start(ConsoleVisitor.startPath(invitation)).statusCode())
        .isEqualTo(303);
  }

  @AfterAll
  static void stop() {
    hub.close();
  }

  @Test
  void showsTheirOwnPlatformAndNoOther() {
    assertThat(operator.open("/admin/reviewers").body()).contains(SECRET_LABEL);
    assertThat(operator.open("/admin/platforms").body()).contains(sandboxId());
    assertThat(administrator.open("/admin/platforms").body())
        .contains("Other University")
        .doesNotContain(sandboxId());
  }

  @Test
  void showsNothingOfAnotherPlatformOnAnyPage() {
    List<String> leaks = new ArrayList<>();
    List<Address> pages = ConsoleAddresses.all().stream().filter(Address::reads).toList();
    assertThat(pages.size()).isGreaterThan(7);
    Map<String, String> values = values();
    for (Address page : pages) {
      for (String value : List.of(sandboxId(), sandbox("context", "context_id"))) {
        String address = page.with(values, value);
        HttpResponse<String> answer = administrator.open(address + "?words=an");
        if (!page.scoped() && answer.statusCode() != 403) {
          leaks.add(page.path() + " answers " + answer.statusCode());
        }
        markers().stream()
            .filter(marker -> answer.body().contains(marker))
            .filter(marker -> !address.contains(marker))
            .forEach(marker -> leaks.add(page.path() + " shows " + marker));
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void changesNothingOfAnotherPlatformWithAnyForm() {
    administrator.open("/admin");
    String before = state();
    Map<String, String> values = values();
    List<Address> forms =
        ConsoleAddresses.all().stream()
            .filter(address -> !address.reads())
            .filter(address -> !address.path().startsWith("/admin/account"))
            .toList();
    assertThat(forms.size()).isGreaterThan(7);
    for (Address form : forms) {
      HttpResponse<String> answer =
          administrator.post(form.with(values, sandboxId()), form.filled(values, "2"));
      if (!form.scoped()) {
        assertThat(answer.statusCode()).as(form.path()).isEqualTo(403);
      }
    }
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void showsOnlyTheirOwnLinesOfTheLog() {
    String lines = administrator.open("/admin/audit/audit.csv").body();
    assertThat(operator.open("/admin/audit/audit.csv").body()).contains("reviewer's link made");
    assertThat(lines)
        .contains("maria")
        .doesNotContain(sandboxId())
        .doesNotContain("reviewer's link made");
  }

  /** The tool reads it by itself soon after a launch, which is no doing of an administrator. */
  private static void awaitRoster() {
    Patience.until(
        () -> "no roster was read",
        Duration.ofMinutes(2),
        () -> records().count("select count(*) from context where roster_read_at is not null") > 0);
  }

  /** What somebody who knows our keys of the other LMS would send. */
  private static Map<String, String> values() {
    return Map.of(
        "platform", sandboxId(),
        "course", sandbox("context", "context_id"),
        "link", sandbox("review_link", "link_id"),
        "person", sandbox("person", "person_id"),
        "deployment", sandbox("deployment", "deployment_id"),
        "subject", sandbox("person", "subject"),
        "word", "erase " + sandbox("person", "subject"),
        "purpose", "lti:" + sandboxId());
  }

  private static List<String> markers() {
    return List.of(
        sandboxId(),
        SECRET_LABEL,
        hub.sandbox(),
        "Marchand",
        sandbox("person", "person_id"),
        sandbox("context", "context_id"));
  }

  /** Everything of the sandbox's platform that a form of the console could change. */
  private static String state() {
    StringBuilder state = new StringBuilder();
    for (String table :
        List.of("platform", "deployment", "review_link", "grade_post", "person", "enrolment")) {
      state.append(
          records()
              .rows(
                  "select string_agg(t::text, ' ' order by t::text) from "
                      + table
                      + " t where platform_id = ?",
                  UUID.fromString(sandboxId())));
    }
    return state.append(records().rows("select count(*) from signing_key")).toString();
  }

  private static String sandboxId() {
    return records()
        .rows("select platform_id from platform where platform_id <> ?", OTHER)
        .getFirst()
        .getFirst();
  }

  private static String sandbox(String table, String column) {
    return records()
        .rows("select " + column + " from " + table + " where platform_id <> ? limit 1", OTHER)
        .getFirst()
        .getFirst();
  }

  private static HubRecords records() {
    return HubRecords.of(hub);
  }
}
