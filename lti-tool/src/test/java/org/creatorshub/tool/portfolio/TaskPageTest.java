package org.creatorshub.tool.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.creatorshub.tool.upload.FileKind;
import org.junit.jupiter.api.Test;

class TaskPageTest {
  private final InMemoryWorks works = new InMemoryWorks();
  private Feedback feedback = Feedback.NONE;

  @Test
  void escapesEverythingThatPeopleWrote() {
    LaunchSession learner = Fixtures.learner();
    Work work = works.begin(Place.of(learner), "u07", "ledger", Fixtures.NOON);
    works.saveDraft(work, Fixtures.HOSTILE, 0, Fixtures.NOON);
    String name = "<img src=x onerror=alert(1)>.pdf";
    KeptFile file = new KeptFile(work.id(), name, FileKind.PDF, 1_400_000, "00");
    works.add(
        work, new Version(1, new Content.Text(Fixtures.HOSTILE), 3, Fixtures.NOON), work.id());
    works.add(work, new Version(2, new Content.Upload(file), 0, Fixtures.NOON), work.id());
    works.add(
        work,
        new Version(3, new Content.Link(URI.create("https://x.org/?a='&b=c")), 0, Fixtures.NOON),
        work.id());
    String page = page(learner, ShowingTask.Tried.done(3));
    assertThat(page)
        .doesNotContain("<script>alert")
        .doesNotContain("<img src=x")
        .contains("&lt;script&gt;alert(1)")
        .contains("https://x.org/?a=&#39;&amp;b=c")
        .contains("Handed in as version 3")
        .contains("1.4 MB")
        .contains("2 March 2026, 12:00 UTC");
  }

  @Test
  void showsWhatWasSaidBesideItsVersionOnly() {
    LaunchSession learner = Fixtures.learner();
    Work work = works.begin(Place.of(learner), "u07", "ledger", Fixtures.NOON);
    works.add(work, new Version(1, new Content.Text("one"), 1, Fixtures.NOON), work.id());
    works.add(work, new Version(2, new Content.Text("two"), 1, Fixtures.NOON), work.id());
    Feedback.Line line =
        new Feedback.Line("Purpose", 3, "18.75 of 25", "Justified.", Fixtures.HOSTILE);
    feedback =
        one ->
            List.of(
                new Feedback.Said(
                    1, "Your teacher", "today", "75 %", Fixtures.HOSTILE, List.of(line)));
    String page = page(learner, ShowingTask.Tried.NOTHING);
    assertThat(page)
        .doesNotContain("<script>alert")
        .contains("Your teacher", "75 %", "18.75 of 25", "Justified.");
    assertThat(page.indexOf("Your teacher: 75 %"))
        .isGreaterThan(page.indexOf("<h3>Version 1</h3>"));
  }

  @Test
  void holdsNothingInline() {
    assertThat(page(Fixtures.learner(), ShowingTask.Tried.NOTHING))
        .doesNotContain("style=")
        .doesNotContainPattern("\\son[a-z]+=\"")
        .doesNotContainPattern("<script(?![^>]*src=)");
  }

  @Test
  void keepsWhatWasTypedBesideTheRefusal() {
    ShowingTask.Tried tried =
        new ShowingTask.Tried(
            0, "Not like this.", "PORT-50", "link", Optional.empty(), "http://" + Fixtures.HOSTILE);
    assertThat(page(Fixtures.learner(), tried))
        .contains("href=\"#link\"")
        .contains("PORT-50")
        .contains("value=\"http://&quot;&gt;&lt;script&gt;");
  }

  @Test
  void showsTeachersTheTaskWithoutForms() {
    String page =
        page(
            Fixtures.person(Role.INSTRUCTOR, java.util.UUID.randomUUID()),
            ShowingTask.Tried.NOTHING);
    assertThat(page).contains("as a teacher").contains("How it is judged");
    assertThat(page).doesNotContain("<textarea");
  }

  @Test
  void leadsBackToThePageThatSetsTheTask() {
    assertThat(page(Fixtures.learner(), ShowingTask.Tried.NOTHING))
        .contains("href=\"/l/42/learn/u07/p09\"");
  }

  private String page(LaunchSession session, ShowingTask.Tried tried) {
    Course course = Fixtures.course("Title " + Fixtures.HOSTILE);
    HandingIn tasks =
        new HandingIn(
            course,
            works,
            Fixtures.keeping(new InMemoryKeptFiles()),
            new LearningEvents(List.of()),
            Fixtures.CLOCK,
            (occasion, unit) -> {});
    TaskPage page =
        new ShowingTask(course, tasks, works, feedback)
            .show(session, "/l/42", "u07", "ledger", tried)
            .orElseThrow();
    return Pages.render("portfolio/task", Map.of("page", page));
  }
}
