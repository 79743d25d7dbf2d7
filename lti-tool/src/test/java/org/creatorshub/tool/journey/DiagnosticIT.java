package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** "Find out where you stand" as people meet it, without any script. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DiagnosticIT {
  private static final String START = "/learn/diagnostic";
  private static final String PERSONAL = START + "/personal/1";

  @SuppressWarnings("NullAway.Init")
  private static HubProcess hub;

  @SuppressWarnings("NullAway.Init")
  private static HubRecords records;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("stand"));
    records = HubRecords.of(hub);
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @Test
  void learnerStopsInTheMiddleAndFindsTheAnswersInTheNextSession() {
    WebPerson student = new WebPerson();
    String session = student.launch(hub, "201", 1).session();
    assertThat(student.open(session + "/learn/u07").body()).contains(START);
    WebPage first = begin(student, session, "personal");
    assertThat(first.body()).contains("Page 1 of 11", "Many and varied ideas");
    WebForm page = answered(first.form("class=\"asked\""), "4");
    WebPage second = student.send(page.with("do", "next"));
    assertThat(second.body()).contains("Page 2 of 11");
    WebForm half = second.form("class=\"asked\"").with("dg-c2-1", "2").with("do", "later");
    assertThat(student.send(half).body()).contains("You left off at page 2 of 11");

    WebPerson later = new WebPerson();
    String again = later.launch(hub, "201", 1).session();
    WebPage resumed = later.open(again + PERSONAL);
    assertThat(resumed.address().getPath()).endsWith("/personal/1/c2");
    WebForm kept = resumed.form("class=\"asked\"");
    assertThat(kept.value("dg-c2-1")).isEqualTo("2");
    WebPage back = later.send(kept.with("do", "back"));
    assertThat(back.form("class=\"asked\"").filled("dg-"))
        .isEqualTo(
            first
                .form("class=\"asked\"")
                .with("dg-c1-1", "4")
                .with("dg-c1-2", "4")
                .with("dg-c1-3", "4")
                .with("dg-c1-4", "4")
                .filled("dg-"));
    assertThat(order(back)).as("the order of this round").isEqualTo(order(first));
  }

  @Test
  void resultComesWithRadarTableAndAdviceAndIsToldWithoutAnswers() {
    WebPerson student = new WebPerson();
    String session = student.launch(hub, "202", 1).session();
    long grades = records.count("select count(*) from grade_post");
    WebPage result = whole(student, session, "personal", "5");
    assertThat(records.count("select count(*) from grade_post")).isEqualTo(grades);
    assertThat(result.body())
        .contains("Where you stand", "no total, no norm and no ranking", "radar-title")
        .contains("75.0", "Extend", "Technique: <b>Zwicky box</b>", "Unit 2:")
        .as("a unit is linked where this launch may open it")
        .contains("open it from your course")
        .contains("href=\"" + result.address().getPath().replaceAll("/learn/.*", "/learn/u07\""))
        .contains("1 ÷ 0.40 = 2.5")
        .doesNotContain("style=");
    assertThat(student.open(session + START).body()).contains("Result of ", "Answer again");

    List<List<String>> told = told("202");
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().getFirst())
        .contains("/diagnostics/personal", "self-assessment", "completion")
        .doesNotContain("dg-", "score", "response", "75.0", "Extend");
    assertThat(records.count("select count(*) from unit_progress where unit = 'u00'")).isZero();
  }

  @Test
  void secondTimeShowsTheChange() {
    WebPerson student = new WebPerson();
    String session = student.launch(hub, "203", 1).session();
    whole(student, session, "firm", "3");
    WebPage second = whole(student, session, "firm", "4");
    assertThat(second.address().getPath()).endsWith("/firm/2");
    assertThat(second.body())
        .contains("The same answers at four levels", "Leadership", "Organisation", "+12.5")
        .contains("Changes under ±10 points are within what can happen by chance");
  }

  @Test
  void nobodyElseSeesTheResult() {
    WebPerson student = new WebPerson();
    whole(student, student.launch(hub, "204", 1).session(), "personal", "5");
    WebPerson other = new WebPerson();
    String session = other.launch(hub, "205", 1).session();
    for (String path : List.of(PERSONAL, PERSONAL + "/c1", PERSONAL + "/no-such-page")) {
      WebPage page = other.open(session + path);
      assertThat(page.address().getPath()).endsWith(START);
      assertThat(page.body()).doesNotContain("Result of ", "Delete my answers");
    }
    WebPerson teacher = new WebPerson();
    String desk = teacher.launch(hub, "101", 1).session();
    assertThat(teacher.open(desk + PERSONAL).address().getPath()).endsWith(START);
    assertThat(teacher.open(desk + START).body())
        .contains("nothing is recorded", "I stop at the first idea that works.")
        .doesNotContain("Result of ", "type=\"submit\"");
    assertThat(teacher.open(desk + "/dashboard").body())
        .doesNotContain("Where you stand", "diagnostics/");
  }

  /** After the others, as it needs the same few learners. */
  @Test
  @Order(Integer.MAX_VALUE)
  void sharesScoresOnlyByConsentAndOnlyInFiguresOfFive() {
    WebPerson teacher = new WebPerson();
    String desk = teacher.launch(hub, "101", 1).session();
    for (int member = 204; member < 209; member++) {
      assertThat(group(teacher, desk))
          .contains(member == 204 ? "Nobody shares scores" : "figures are shown from 5 on")
          .doesNotContain("<caption>");
      WebPerson student = new WebPerson();
      String session = student.launch(hub, Integer.toString(member), 1).session();
      whole(student, session, "personal", member % 2 == 0 ? "5" : "2");
      WebForm agree = student.open(session + START).form("/share");
      assertThat(student.send(agree.with("do", "agree")).body()).contains("You have agreed on");
    }
    assertThat(group(teacher, desk))
        .contains("5 learners share scores, 5 with a result.", "The figures are those of 5")
        .contains("5 are counted now")
        .contains(">60</td>")
        .doesNotContain("Ferrari", "Tamm");
    assertThat(teacher.open(desk + "/dashboard/diagnostic/csv").body())
        .startsWith("dimension,n,mean")
        .contains("too few");
    WebPerson one = new WebPerson();
    String session = one.launch(hub, "208", 1).session();
    assertThat(one.open(session + "/dashboard/diagnostic").status()).isEqualTo(403);
    WebForm end = one.open(session + START).form("/share");
    assertThat(one.send(end.with("do", "end")).body()).contains("You took it back on");
    assertThat(group(teacher, desk))
        .as("at once")
        .contains("4 learners share scores", "figures are shown from 5 on")
        .doesNotContain("<caption>");
    assertThat(records.count("select count(*) from diagnostic_sharing where words like 'I agree%'"))
        .isEqualTo(5);
  }

  private static String group(WebPerson teacher, String desk) {
    return teacher.open(desk + "/dashboard/diagnostic").body();
  }

  @Test
  void deletesEverythingAtOnce() {
    WebPerson student = new WebPerson();
    String session = student.launch(hub, "206", 1).session();
    whole(student, session, "personal", "2");
    WebPage open = begin(student, session, "firm");
    assertThat(kept("206")).isPositive();
    WebPage start = student.open(session + START);
    assertThat(student.send(start.form("/delete\"")).body()).doesNotContain("Result of ");
    assertThat(kept("206")).isZero();
    WebPage late = student.send(answered(open.form("class=\"asked\""), "4").with("do", "next"));
    assertThat(late.address().getPath()).as("a page that was still open").endsWith(START);
    assertThat(kept("206")).isZero();
    assertThat(student.open(session + PERSONAL).address().getPath()).endsWith(START);
  }

  @Test
  void tellsWhatIsWrongAndKeepsWhatWasTyped() {
    WebPerson student = new WebPerson();
    String session = student.launch(hub, "207", 1).session();
    begin(student, session, "personal");
    WebForm ideas = student.open(session + PERSONAL + "/ideas").form("class=\"asked\"");
    WebPage refused =
        student.send(
            ideas
                .with("ideas-text", "a <bird> bath")
                .with("ideas-count", "many")
                .with("do", "next"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("This page is not saved yet", "href=\"#ideas-count\"", "a &lt;bird&gt; bath");
    WebForm csrf = ideas.with("csrf", "x".repeat(20));
    assertThat(student.send(csrf).status()).isEqualTo(403);
  }

  private static WebPage begin(WebPerson person, String session, String questionnaire) {
    WebPage start = person.open(session + START);
    WebForm form = start.form("/diagnostic\"");
    return person.send(form.with("questionnaire", questionnaire));
  }

  /** Answers every page in the same way; of knowledge and ideas what there is. */
  private static WebPage whole(
      WebPerson person, String session, String questionnaire, String value) {
    WebPage page = begin(person, session, questionnaire);
    for (int step = 0; step < 20 && page.body().contains("class=\"asked\""); step++) {
      page = person.send(answered(page.form("class=\"asked\""), value).with("do", "next"));
    }
    assertThat(page.body()).as(page.address().toString()).contains("Where you stand");
    return page;
  }

  private static WebForm answered(WebForm form, String value) {
    WebForm answered = form;
    for (String field : form.picks().keySet()) {
      if (form.picks().get(field).contains(value)) {
        answered = answered.with(field, value);
      }
    }
    return answered;
  }

  private static List<String> order(WebPage page) {
    return java.util.regex.Pattern.compile("<fieldset class=\"line\" id=\"([^\"]+)\"")
        .matcher(page.body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static long kept(String member) {
    return records.count(
        """
        select count(*) from diagnostic_round r
        join person p on p.platform_id = r.platform_id and p.person_id = r.person_id
        left join diagnostic_answer a on a.round_id = r.round_id
        where p.subject = ?
        """,
        member);
  }

  /** Statements of the person about the questions. */
  private static List<List<String>> told(String member) {
    return records.rows(
        """
        select s.document::text from statement s
        join person p on s.document::text like '%' || p.pseudonym || '%'
        where p.subject = ? and s.document::text like '%/diagnostics/%'
        """,
        member);
  }
}
