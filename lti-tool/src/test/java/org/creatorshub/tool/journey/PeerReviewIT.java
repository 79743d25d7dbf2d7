package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A round of review from its opening to what authors and teachers read, over HTTP. */
class PeerReviewIT {
  private static final String TASK = "/portfolio/u07/u07-media-plan";
  private static final List<String> CRITERIA =
      List.of("purpose", "calculation", "accessibility", "rights");

  private static final String MORE = ": the plan is clear, but the sum needs its sources.";

  @SuppressWarnings("NullAway.Init")
  private static HubProcess hub;

  @SuppressWarnings("NullAway.Init")
  private static HubRecords records;

  private final WebPerson student = new WebPerson();
  private final WebPerson teacher = new WebPerson();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("peers"));
    records = HubRecords.of(hub);
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @Test
  void goesFromTheOpeningToWhatEverybodyMayRead() {
    handInText("201", "Plan of one.");
    handInFile("202", "plan of Marchand.txt");
    WebPage rounds = teachers("/dashboard/peer");
    WebPage early =
        teacher.send(
            rounds.form("/dashboard/peer/open").with("unit", "u07").with("day", "2020-01-01"));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body()).contains("PEER-06");
    WebPage open = teacher.send(rounds.form("/dashboard/peer/open").with("unit", "u07"));
    assertThat(open.body()).contains("Open until", "0 of 2 reviews given");
    handInText("203", "Late, yet in time.");
    assertThat(asked("203")).as("a latecomer gives and gets two").hasSize(2);
    assertThat(
            records.count(
                "select count(*) from peer_review r join peer_reviewer w using (platform_id,"
                    + " review_id) join portfolio_item i using (platform_id, item_id)"
                    + " where i.person_id = w.person_id"))
        .as("nobody reviews the own work")
        .isZero();

    assertThat(student.open(session("201") + "/portfolio").body())
        .contains("You are asked for 2 reviews of fellow students&#39; work.");
    String base = session("201");
    assertThat(student.open(base + "/portfolio/peer").body())
        .contains("You have given 0 of 2 reviews.");
    for (String review : asked("201")) {
      WebPage page = student.open(base + "/portfolio/peer/" + review);
      assertThat(page.body()).contains("Work of a fellow student").doesNotContain("Marchand");
      WebPage half = student.send(page.form("data-marking").with("action", "give"));
      assertThat(half.status()).isEqualTo(422);
      assertThat(half.body()).contains("PEER-03");
      WebForm form = page.form("data-marking");
      WebForm draft = form.to(URI.create(form.action() + "/draft"));
      assertThat(student.sendOnce(draft.with("comment", "Begun")).body()).contains("revision");
      assertThat(student.sendOnce(draft.with("comment", "Other window")).status()).isEqualTo(409);
      WebForm again = student.open(base + "/portfolio/peer/" + review).form("data-marking");
      assertThat(again.value("comment")).isEqualTo("Begun");
      WebPage mute = student.send(levels(again, 4).with("comment", "Nine words are not enough."));
      assertThat(mute.status()).isEqualTo(422);
      assertThat(mute.body()).contains("PEER-10");
      WebPage given = student.send(levels(again, 4).with("comment", "Kind words of 201" + MORE));
      assertThat(given.body()).contains("Your review is given.");
    }
    assertThat(student.open(base + "/portfolio/peer").body())
        .contains("Reviews given: 2 of 2 count.", "Your mark for reviews: 100 %.", "5 % of the");
    assertThat(marks("201")).containsExactly("50.00 Submitted", "100.00 Completed");
    give("202", 1, "Stern words of 202" + MORE);
    assertThat(student.open(session("203") + TASK).body())
        .as("own reviews first")
        .doesNotContain("Kind words of 201" + MORE);
    give("203", 1, "Words of 203" + MORE);
    assertThat(student.open(session("203") + TASK).body())
        .contains(
            "Review by a fellow student", "Kind words of 201" + MORE, "Stern words of 202" + MORE)
        .doesNotContain("Marchand: ");
    assertThat(student.open(session("201") + TASK).body())
        .contains("Stern words of 202" + MORE, "Words of 203" + MORE);

    WebPage round = teachers(roundPath());
    assertThat(round.body())
        .contains("3 learners take part; 6 of 6 reviews given.")
        .contains("Krippendorff")
        .contains("3.0 levels from the nearest other review")
        .contains("62.5 %");
    assertThat(records.count("select count(*) from grade_post where marking is not null"))
        .as("reviews are no marks")
        .isZero();
    WebPage left = decide("203", false);
    assertThat(left.body()).contains("Does not count", "Left out by a teacher: Copied", "1 of 2");
    assertThat(student.open(session("203") + "/portfolio/peer").body())
        .contains("Reviews given: 1 of 2 count.", "It does not count.", "Copied");
    assertThat(decide("203", true).body()).doesNotContain("Does not count");
    assertThat(marks("203"))
        .containsExactly(
            "50.00 Submitted", "100.00 Completed", "50.00 Submitted", "100.00 Completed");
    Patience.until(
        () -> "marks for reviews in the gradebook: " + marks("203"),
        Duration.ofSeconds(20),
        () ->
            records.count(
                    "select count(*) from grade_post where test = 'peer-reviews'"
                        + " and status = 'sent' and percent = 100")
                >= 3);
    assertThat(teachers("/dashboard/grades").body())
        .contains("Reviews given to fellow students", "How do the marks add up?", "5 %");
    WebPage closed = teacher.send(teachers(roundPath()).form("/close"));
    assertThat(closed.body()).contains("Closed on");
    assertThat(marks("201")).as("nothing new to tell").hasSize(2);
    handInText("204", "Too late.");
    assertThat(asked("204")).isEmpty();
  }

  @Test
  void keepsReviewsFromThoseWhoWereNotAsked() {
    String base = session("206");
    assertThat(student.open(base + "/dashboard/peer").status()).isEqualTo(403);
    assertThat(student.open(base + "/portfolio/peer/00000000-0000-4000-8000-000000000000").status())
        .isEqualTo(404);
    assertThat(teachers("/portfolio/peer").body()).contains("as a teacher");
    assertThat(teachers("/dashboard/peer/00000000-0000-4000-8000-000000000000").status())
        .isEqualTo(404);
  }

  private void give(String member, int level, String words) {
    String base = session(member);
    for (String review : asked(member)) {
      WebForm form = student.open(base + "/portfolio/peer/" + review).form("data-marking");
      student.send(levels(form, level).with("comment", words));
    }
  }

  private static WebForm levels(WebForm form, int level) {
    WebForm filled = form.with("action", "give");
    for (String criterion : CRITERIA) {
      filled = filled.with("level-" + criterion, String.valueOf(level));
    }
    return filled;
  }

  /** A teacher decides about the first review of a member. */
  private WebPage decide(String member, boolean counts) {
    WebPage round = teachers(roundPath());
    WebForm form = round.form("data-review=\"" + asked(member).getFirst());
    return teacher.send(counts ? form : form.with("reason", "Copied"));
  }

  /** What went to the gradebook for the reviews of a member, in its order. */
  private static List<String> marks(String member) {
    return records
        .rows(
            "select percent || ' ' || activity_progress from grade_post"
                + " join person using (platform_id, person_id)"
                + " where subject = ? and test = 'peer-reviews' order by scored_at",
            member)
        .stream()
        .map(List::getFirst)
        .toList();
  }

  /** The reviews that a member is asked for. */
  private static List<String> asked(String member) {
    return records
        .rows(
            "select review_id from peer_reviewer join person using (platform_id, person_id)"
                + " where subject = ? order by review_id",
            member)
        .stream()
        .map(List::getFirst)
        .toList();
  }

  private static String roundPath() {
    return "/dashboard/peer/"
        + records.rows("select peer_round_id from peer_round").getFirst().getFirst();
  }

  private void handInText(String member, String text) {
    WebForm form = student.open(session(member) + TASK).form("data-draft");
    assertThat(student.send(form.with("text", text).with("action", "hand-in")).body())
        .contains("Handed in as version");
  }

  private void handInFile(String member, String name) {
    WebForm task = student.open(session(member) + TASK).form("multipart");
    student.upload(task, "file", name, "Plan of two.".getBytes(StandardCharsets.UTF_8));
  }

  private String session(String member) {
    return student.launch(hub, member, 1).session();
  }

  private WebPage teachers(String path) {
    return teacher.open(teacher.launch(hub, "101", 1).session() + path);
  }
}
