package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.creatorshub.tool.journey.LaunchedAddresses.Address;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever comes from one LMS meets nothing of another: every address of launched people is found by
 * reflection and asked with the other LMS's keys, every key of the other LMS is looked for in the
 * answers, and every row of it is the same afterwards.
 */
class IsolationIT {
  private static final String FILE = "plan-of-the-first-university.txt";
  private static final UUID OTHER = UUID.randomUUID();
  private static final String CSRF = "c".repeat(32);

  /** The tool itself goes on working here, whoever asks. */
  private static final Set<String> AT_WORK =
      Set.of("outbox", "roster_try", "launch_session", "launch_token", "notice_service");

  @SuppressWarnings("NullAway.Init")
  private static HubProcess hub;

  @SuppressWarnings("NullAway.Init")
  private static HubRecords records;

  @SuppressWarnings("NullAway.Init")
  private static UUID first;

  @BeforeAll
  static void letTwoUniversitiesIn() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("isolation"));
    records = HubRecords.of(hub);
    WebPerson student = new WebPerson();
    String session = student.launch(hub, "201", 1).session();
    WebForm task = student.open(session + "/portfolio/u07/u07-media-plan").form("multipart");
    student.upload(task, "file", FILE, "Ours alone.".getBytes(StandardCharsets.UTF_8));
    WebPage test = student.open(session + "/learn/u07/test");
    student.send(test.form("/test\""));
    new WebPerson().launch(hub, "101", 1);
    first = UUID.fromString(records.rows("select platform_id from person").getFirst().getFirst());
    records.change(
        """
        insert into platform (platform_id, issuer, client_id, name, auth_url, token_url,
          token_audience, jwks_url, created_at)
        values (?, 'https://lms.other.example', 'other', 'Other University',
          'https://lms.other.example/a', 'https://lms.other.example/t',
          'https://lms.other.example/t', 'https://lms.other.example/j', now())
        """,
        OTHER);
    Patience.until(
        () -> "grades sent and roster read: the state that must not change",
        Duration.ofMinutes(2),
        () ->
            records.count("select count(*) from outbox where state = 'pending'") == 0
                && records.count("select count(*) from context where roster_read_at is not null")
                    > 0);
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LEARNER", "INSTRUCTOR"})
  void meetsNothingOfAnotherLmsAndChangesNothingThere(String role) {
    String session = sessionOf(role);
    Set<String> keys = keysOfTheFirst();
    String before = stateOfTheFirst();
    List<String> leaks = new ArrayList<>();
    // A stream of events never ends, and tells numbers of the visitor's own course alone.
    List<Address> addresses =
        LaunchedAddresses.all().stream()
            .filter(address -> !address.path().endsWith("/live/events"))
            .toList();
    assertThat(addresses.size()).isGreaterThan(40);
    assertThat(keys.size()).isGreaterThan(8);
    for (Address address : addresses) {
      for (String key : keys) {
        String path = address.with(Map.of("unit", "u07"), key);
        WebPage answer = ask(address, session + path, key);
        if (answer.status() >= 500) {
          leaks.add(address.path() + " answers " + answer.status());
        }
        keys.stream()
            .filter(one -> answer.body().contains(one))
            .filter(one -> !one.equals(key)) // an answer may repeat what was asked
            .forEach(one -> leaks.add(address.path() + " shows " + one));
        if (answer.body().contains(FILE) || answer.body().contains("Ours alone.")) {
          leaks.add(address.path() + " shows a file");
        }
        if (address.reads() && !path.contains(key)) {
          break;
        }
      }
    }
    assertThat(leaks).isEmpty();
    assertThat(stateOfTheFirst()).isEqualTo(before);
  }

  private static WebPage ask(Address address, String url, String key) {
    WebPerson stranger = new WebPerson();
    if (address.reads()) {
      return stranger.open(url);
    }
    Map<String, List<String>> fields = new HashMap<>();
    fields.put("csrf", List.of(CSRF));
    for (String name : List.of("post", "link", "item", "file", "person", "unit", "course", "id")) {
      fields.put(name, List.of(name.equals("unit") ? "u07" : key));
    }
    return stranger.sendOnce(new WebForm(URI.create(url), true, fields, Map.of()));
  }

  /** Every key that is the first LMS's own, out of every table that has its tenant in front. */
  private static Set<String> keysOfTheFirst() {
    Set<String> keys = new TreeSet<>();
    keys.add(first.toString());
    for (List<String> column :
        records.rows(
            """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.columns t on t.table_schema = c.table_schema
              and t.table_name = c.table_name and t.column_name = 'platform_id'
            where c.table_schema = 'public' and c.data_type = 'uuid'
              and c.column_name <> 'platform_id'
            """)) {
      records
          .rows(
              "select distinct "
                  + column.get(1)
                  + " from "
                  + column.get(0)
                  + " where platform_id = ? and "
                  + column.get(1)
                  + " is not null limit 5",
              first)
          .forEach(row -> keys.add(row.getFirst()));
    }
    return keys;
  }

  private static String stateOfTheFirst() {
    StringBuilder state = new StringBuilder();
    for (List<String> table :
        records.rows(
            """
            select table_name from information_schema.columns
            where table_schema = 'public' and column_name = 'platform_id' order by table_name
            """)) {
      if (!AT_WORK.contains(table.getFirst())) {
        String sql =
            "select count(*), md5(coalesce(string_agg(t::text, '' order by t::text), '')) from "
                + table.getFirst()
                + " t where platform_id = ?";
        state.append(table.getFirst()).append(records.rows(sql, first)).append('\n');
      }
    }
    return state.toString();
  }

  /** Somebody of the other LMS, in a course and a link with the ids that the first LMS uses too. */
  private static String sessionOf(String role) {
    UUID person = UUID.randomUUID();
    UUID context = UUID.randomUUID();
    UUID link = UUID.randomUUID();
    UUID id = UUID.randomUUID();
    String token = "t".repeat(31) + role.charAt(0);
    assertThat(Secrets.hasShape(token)).isTrue();
    records.change(
        """
        insert into person (platform_id, person_id, subject, pseudonym, created_at, seen_at)
        values (?, ?, ?, ?, now(), now())
        """,
        OTHER,
        person,
        role.equals("LEARNER") ? "201" : "101",
        UUID.randomUUID());
    records.change(
        """
        insert into context (platform_id, context_id, deployment_key, lti_context_id, title)
        values (?, ?, ?, 'om-26', 'Another course')
        """,
        OTHER,
        context,
        UUID.randomUUID());
    records.change(
        """
        insert into resource_link (platform_id, link_id, deployment_key, context_id, lti_link_id,
          unit)
        values (?, ?, ?, ?, '1', 'u07')
        """,
        OTHER,
        link,
        UUID.randomUUID(),
        context);
    records.change(
        """
        insert into launch_session (platform_id, session_id, number, person_id, context_id, link_id,
          registration, role, message_type, unit, csrf, created_at, used_at)
        values (?, ?, nextval('launch_number'), ?, ?, ?, ?, ?, 'LtiResourceLinkRequest', 'u07', ?,
          now(), now())
        """,
        OTHER,
        id,
        person,
        context,
        link,
        UUID.randomUUID(),
        role,
        CSRF);
    records.change(
        "insert into launch_token (platform_id, token_hash, session_id, created_at)"
            + " values (?, ?, ?, now())",
        OTHER,
        Fingerprint.of(token).bytes(),
        id);
    return hub.base() + "/l/" + token;
  }
}
