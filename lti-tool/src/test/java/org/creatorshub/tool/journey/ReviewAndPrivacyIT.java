package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the gradebook to the work behind a grade; from an administrator's page to nothing left. */
class ReviewAndPrivacyIT {
  private static final String NOTE = "A doubt that nobody else should read";
  private static final String TASK = "My media plan for a bakery: three posts a week.";
  private static HubProcess hub;
  private static HubRecords records;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("kinds"));
    records = HubRecords.of(hub);
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @Test
  @Requirement("LTI-LAUNCH-28")
  void teacherReviewsAHandedInTestFromTheGradebook() {
    WebPerson student = works("201");
    WebPerson teacher = new WebPerson();
    WebPage work = through(teacher, review("101", "201"));
    assertThat(work.body())
        .contains("Work of Élodie Marchand", "Unit 7 test", "counts", "Question 1 of", TASK)
        .contains("href=\"" + hub.sandbox() + "/as/101/gradebook\"")
        .doesNotContain(NOTE);
    assertThat(through(student, review("201", "201")).body()).contains("Your work", TASK);
  }

  @Test
  void learnersSeeNobodyElsesWork() {
    WebPerson other = new WebPerson();
    assertThat(other.open(review("202", "203")).status()).as("the LMS offers none").isEqualTo(403);
    String session = other.launch(hub, "202", 1).session();
    assertThat(other.open(session + "/submission").status()).isEqualTo(403);
    assertThat(other.open(session + "/privacy").status()).isEqualTo(403);
  }

  @Test
  void administratorErasesAPersonWhoThenBeginsAnew() {
    WebPerson student = works("204");
    String before = student.launch(hub, "204", 1).session();
    List<String> traces = traces("204");
    WebPerson administrator = new WebPerson();
    WebPage page = through(administrator, hub.sandbox() + "/as/900/launch/privacy/204");
    assertThat(page.body())
        .contains("Data about Ülle Tamm", "Test attempts and answers", "Portfolio work");
    assertThat(administrator.open(page.address() + "/data.zip").status()).isEqualTo(200);
    assertThat(found(traces)).contains("attempt", "portfolio_item", "statement", "person");

    WebForm erase = administrator.open(page.address() + "?erase=1").form("/erase\"");
    assertThat(administrator.send(erase.with("word", "erase 205")).status()).isEqualTo(422);
    WebPage gone = administrator.send(erase.with("word", "erase 204"));
    assertThat(gone.body()).contains("nothing is left here");
    assertThat(records.rows("select action, actor, subject || detail from audit_entry"))
        .extracting(line -> line.getFirst() + ", " + line.get(1))
        .contains(
            "data of a person handed out, an administrator in the LMS",
            "person erased, an administrator in the LMS");
    assertThat(records.rows("select subject || detail from audit_entry").toString())
        .doesNotContain("Tamm", "Ülle", "person204");
    assertThat(found(traces)).isEmpty();

    assertThat(student.open(before + "/learn/u07").status()).as("the open page").isEqualTo(403);
    String after = student.launch(hub, "204", 1).session();
    assertThat(student.open(after + "/learn/u07/test").body()).contains("Start the test");
    assertThat(student.open(after + "/portfolio").body()).doesNotContain(NOTE);
    assertThat(traces("204")).doesNotContainAnyElementsOf(traces);
  }

  @Test
  void learnersTakeTheirDataAndAskForErasure() {
    WebPerson student = new WebPerson();
    String session = student.launch(hub, "206", 1).session();
    WebPage own = student.open(session + "/learn/recorded/data");
    assertThat(own.body()).contains("Name, e-mail and number", "Visits");
    assertThat(student.open(session + "/learn/recorded/data/everything.zip").body())
        .startsWith("PK");
    assertThat(student.send(own.form("/erasure\"")).body()).contains("You asked on");
    WebPerson administrator = new WebPerson();
    WebPage asking = through(administrator, hub.sandbox() + "/as/900/launch/privacy/all");
    assertThat(asking.body()).contains("Giulia Ferrari", "asked on");
    WebPage again = student.open(session + "/learn/recorded/data");
    assertThat(student.send(again.form("/withdraw\"")).body()).contains("Ask for erasure");
  }

  @Test
  void joinsOldIdsThatTheLmsProves() {
    WebPerson student = new WebPerson();
    student.send(
        new WebForm(URI.create(hub.sandbox() + "/lti11?on=true"), true, Map.of(), Map.of()));
    student.launch(hub, "207", 1);
    student.send(
        new WebForm(URI.create(hub.sandbox() + "/lti11?on=false"), true, Map.of(), Map.of()));
    assertThat(
            records.rows(
                """
                select i.kind, i.legacy_id from lti11_id i join person p on p.person_id = i.ours
                where p.subject = '207'
                """))
        .containsExactly(List.of("person", "old-207"));
  }

  /** A student with a graded test, a hand-in and a private note. */
  private static WebPerson works(String member) {
    TestTaker taker = new TestTaker(member, new Semaphore(0), new Semaphore(0));
    taker.enter(hub);
    taker.takeTest();
    WebPerson student = new WebPerson();
    String session = student.launch(hub, member, 1).session();
    WebPage task = student.open(session + "/portfolio/u07/u07-media-plan");
    assertThat(
            student.send(task.form("/text\"").with("text", TASK).with("action", "hand-in")).body())
        .contains("Handed in as version 1");
    WebForm note = student.open(session + "/portfolio").form("/portfolio/note\"");
    student.send(note.with("text", NOTE));
    Patience.until(
        () -> "a grade for " + member,
        Duration.ofMinutes(1),
        () ->
            student
                .open(hub.sandbox() + "/as/" + member + "/gradebook")
                .body()
                .contains("/review/"));
    return student;
  }

  private static String review(String viewer, String student) {
    return hub.sandbox() + "/as/" + viewer + "/launch/review/1/" + student;
  }

  /** Through every form that sends itself, to the tool's page. */
  private static WebPage through(WebPerson person, String address) {
    WebPage page = person.open(address);
    while (page.selfSending().isPresent()) {
      page = person.send(page.selfSending().get());
    }
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    return page;
  }

  private static List<String> traces(String subject) {
    return records
        .rows(
            """
            select p.person_id::text, p.pseudonym::text,
              coalesce((select string_agg(distinct registration::text, ' ') from launch_session s
                where s.person_id = p.person_id), '')
            from person p where p.subject = ?
            """,
            subject)
        .stream()
        .flatMap(List::stream)
        .flatMap(text -> List.of(text.split(" ")).stream())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Tables of ours in which anything of this stands. */
  private static List<String> found(List<String> traces) {
    List<String> found = new ArrayList<>();
    String any =
        traces.stream()
            .map(one -> "t::text like '%" + one + "%'")
            .collect(Collectors.joining(" or "));
    records
        .rows(
            """
            select table_name from information_schema.tables where table_schema = 'public'
              and table_type = 'BASE TABLE' and table_name not like 'sandbox%'
            """)
        .forEach(
            row -> {
              String table = row.getFirst();
              if (records.count("select count(*) from " + table + " t where " + any) > 0) {
                found.add(table);
              }
            });
    return found;
  }
}
