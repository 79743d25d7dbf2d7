package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.creatorshub.tool.wiring.MadeUpClass;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The dashboard from the example to the first answers, over HTTP. */
class DashboardIT {
  private static final String TEACHER = "101";
  private static final Duration SETTLED = Duration.ofSeconds(30);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @SuppressWarnings("NullAway.Init")
  private static HubProcess hub;

  private final WebPerson teacher = WebPerson.withoutCookies();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("dashboard"));
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  /** In this order, because an example is there only until somebody comes. */
  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void goesFromTheExampleToTheClassAsItIsNow() throws Exception {
    showsTheExampleAndThenWhatLearnersDid();
    tellsAnOpenPageWhoComesUntilTheVisitEnds();
    findsThePlantedQuestionAndRightsTheGradebook();
  }

  private void showsTheExampleAndThenWhatLearnersDid() throws Exception {
    String desk = teacher.launch(hub, TEACHER, 1).session();
    assertThat(teacher.open(desk + "/dashboard").body())
        .contains("Which questions are too hard, or unclear?", "Example", "Check the key");
    assertThat(get(desk + "/dashboard/q/hard-questions/questions.csv").headers().toString())
        .contains("example-u07-questions.csv");

    WebPerson student = new WebPerson();
    String session = handIn(student, "204");
    assertThat(student.open(session + "/dashboard/q/hard-questions").status()).isEqualTo(403);
    assertThat(student.open(session + "/dashboard/tables.zip").status()).isEqualTo(403);
    assertThat(teacher.open(desk + "/dashboard/q/where-they-stop").body())
        .contains("1 learner has started; shown from 5.")
        .doesNotContain("made up");
    assertThat(teacher.open(desk + "/dashboard/q/no-such-question").status()).isEqualTo(404);
    assertThat(get(desk + "/dashboard/q/where-they-stop/steps.csv").body())
        .startsWith("step,n_reached,n_started,share_reached,")
        .contains("Test handed in,1,1,");
    // an empty test holds no answer to judge a question by
    assertThat(teacher.open(desk + "/dashboard/q/hard-questions").body())
        .contains("Nobody has answered a question of this unit yet.");

    keepsAnOpenPageUntilSomethingHappens(desk);
    packsAllTables(desk);
  }

  private void keepsAnOpenPageUntilSomethingHappens(String desk) throws Exception {
    for (String path : List.of("/dashboard", "/dashboard/q/outcomes")) {
      // a grade that arrives meanwhile, or the roster, changes the figures once more
      Patience.until(() -> path + " keeps changing", SETTLED, () -> unchanged(desk + path));
      new WebPerson().launch(hub, "205", 1);
      assertThat(ask(desk + path, "\"another\"").statusCode()).as(path).isEqualTo(200);
    }
  }

  private boolean unchanged(String address) {
    try {
      String mark = get(address).headers().firstValue("ETag").orElseThrow();
      return ask(address, mark).statusCode() == 304;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void packsAllTables(String desk) throws Exception {
    HttpResponse<byte[]> zip =
        CLIENT.send(request(desk + "/dashboard/tables.zip"), BodyHandlers.ofByteArray());
    List<String> names = new ArrayList<>();
    String about = "";
    try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
      for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
        names.add(entry.getName());
        if (entry.getName().equals("about.csv")) {
          about = new String(files.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    assertThat(names)
        .contains("about.csv", "definitions.csv", "columns.csv")
        .contains("08-outcomes/outcomes.csv", "06-where-they-stop/steps.csv");
    assertThat(about).contains("time_zone,UTC", "attempts,first attempt", "example,no");
  }

  private void tellsAnOpenPageWhoComesUntilTheVisitEnds() throws Exception {
    String desk = teacher.launch(hub, TEACHER, 1).session();
    assertThat(teacher.open(desk + "/dashboard/live").body())
        .contains("What goes on in class now?", "data-live=");
    HttpResponse<InputStream> line =
        CLIENT.send(request(desk + "/dashboard/live/events"), BodyHandlers.ofInputStream());
    assertThat(line.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    try (BufferedReader events =
        new BufferedReader(new InputStreamReader(line.body(), StandardCharsets.UTF_8))) {
      String before = answer(events);
      new WebPerson().launch(hub, "206", 1);
      assertThat(answer(events)).isNotEqualTo(before).contains("in the last 15 minutes");
      // the same link again ends the older visit, and with it the line
      teacher.launch(hub, TEACHER, 1);
      assertThat(events.lines().filter(text -> text.contains("lede")).toList()).isEmpty();
    }
  }

  /**
   * Eighty made-up learners join whose strong ones fail at one question of a real learner's test.
   */
  private void findsThePlantedQuestionAndRightsTheGradebook() {
    HubRecords records = HubRecords.of(hub);
    TakenTest.take(new WebPerson(), hub, "207");
    BigDecimal before = TakenTest.inGradebook(records, "207", 1);
    String planted = TakenTest.answeredWrong(records, "207");
    String course =
        records
            .rows("select lti_context_id from context join resource_link using (context_id)")
            .getFirst()
            .getFirst();
    MadeUpClass.joins(records.jdbi(), course, TakenTest.UNIT, 80, planted);

    String desk = teacher.launch(hub, TEACHER, 1).session();
    assertThat(teacher.open(desk + "/dashboard").body())
        .contains("Stronger learners do worse at", "Check the key.");
    String questions = teacher.open(desk + "/dashboard/q/hard-questions?unit=u07").body();
    WebPage review = teacher.open(address(questions, "review-item"));
    assertThat(review.body()).as("the first of the list").contains("question=" + planted);
    WebForm exclude =
        teacher
            .open(address(review.body(), "exclude"))
            .form("/dashboard/exclude\"")
            .with("reason", "The key is wrong.");
    assertThat(teacher.send(exclude).body())
        .contains("1 result of 2 changed, and 1 grade is on the way");
    assertThat(TakenTest.inGradebook(records, "207", 2)).isGreaterThan(before);
    assertThat(teacher.open(desk + "/dashboard/q/hard-questions?unit=u07").body())
        .contains("Taken out of the score.");
  }

  private static String address(String body, String page) {
    Matcher link = Pattern.compile("href=\"([^\"]*/dashboard/" + page + "[^\"]+)\"").matcher(body);
    assertThat(link.find()).as("a link to " + page).isTrue();
    return URI.create(hub.base()).resolve(link.group(1).replace("&amp;", "&")).toString();
  }

  private static String answer(BufferedReader events) throws IOException {
    for (String text = events.readLine(); text != null; text = events.readLine()) {
      if (text.contains("lede")) {
        return text;
      }
    }
    throw new AssertionError("The line ended");
  }

  private static String handIn(WebPerson student, String member) {
    String session = student.launch(hub, member, 1).session();
    WebPage start = student.open(session + "/learn/u07/test");
    WebPage test = student.send(start.form("/test\""));
    student.send(test.form("data-autosave").with("do", "hand-in"));
    return session;
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return CLIENT.send(request(address), BodyHandlers.ofString());
  }

  private static HttpResponse<String> ask(String address, String mark)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address)).header("If-None-Match", mark).build(),
        BodyHandlers.ofString());
  }

  private static HttpRequest request(String address) {
    return HttpRequest.newBuilder(URI.create(address)).build();
  }
}
