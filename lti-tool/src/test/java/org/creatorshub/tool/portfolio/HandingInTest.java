package org.creatorshub.tool.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.ArtefactSubmitted;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandingInTest {
  @TempDir Path folder = Path.of("");
  private final InMemoryWorks works = new InMemoryWorks();
  private final InMemoryKeptFiles files = new InMemoryKeptFiles();
  private final List<LearningEvent> events = new ArrayList<>();
  private final HandingIn handingIn =
      new HandingIn(
          Fixtures.course(),
          works,
          Fixtures.keeping(files),
          new LearningEvents(List.of(events::addAll)),
          Fixtures.CLOCK,
          (occasion, unit) -> {});
  private final LaunchSession learner = Fixtures.learner();

  @Test
  void keepsATextAsVersionOneAndTellsSo() {
    Outcome<Version> outcome = handIn(0, new Submission.OfText("Sales grew by 12 %.\r\n"));
    assertThat(outcome)
        .isEqualTo(
            new Outcome.Kept<>(
                new Version(1, new Content.Text("Sales grew by 12 %.\n"), 4, Fixtures.NOON)));
    assertThat(events)
        .singleElement()
        .isInstanceOfSatisfying(
            ArtefactSubmitted.class,
            event -> {
              assertThat(event.version()).isEqualTo(1);
              assertThat(event.kind()).isEqualTo("text");
              assertThat(event.words()).isEqualTo(4);
              assertThat(event.submission()).isEqualTo(work().id());
              assertThat(event.occasion().actor()).isEqualTo(learner.pseudonym());
            });
  }

  @Test
  void handingInAgainMakesANewVersionOfTheSameItem() throws IOException {
    handIn(0, new Submission.OfText("one"));
    handIn(1, new Submission.OfLink("https://example.org/ž?q=1"));
    handIn(2, file("plan.txt", "plan"));
    assertThat(work().versions()).extracting(Version::number).containsExactly(1, 2, 3);
    assertThat(events)
        .extracting(event -> ((ArtefactSubmitted) event).submission())
        .containsOnly(work().id());
  }

  @Test
  void countsADoubleClickOnce() throws IOException {
    Outcome<Version> first = handIn(0, new Submission.OfText("one"));
    assertThat(handIn(0, new Submission.OfText("one"))).isEqualTo(first);
    Outcome<Version> upload = handIn(1, file("plan.txt", "plan"));
    assertThat(handIn(1, file("plan.txt", "plan"))).isEqualTo(upload);
    assertThat(events).hasSize(2);
    assertThat(files.bytesOf(learner.platform(), learner.person())).isEqualTo(4);
  }

  @Test
  void overwritesNothingFromAnOldPage() {
    handIn(0, new Submission.OfText("one"));
    assertRefused(handIn(0, new Submission.OfText("two")), HandInRule.CHANGED_MEANWHILE);
    assertRefused(handIn(7, new Submission.OfText("two")), HandInRule.CHANGED_MEANWHILE);
    assertThat(work().versions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n", "— … !", "\u0000"})
  void refusesATextWithoutWords(String text) {
    assertRefused(handIn(0, new Submission.OfText(text)), HandInRule.NO_TEXT);
    assertThat(events).isEmpty();
  }

  @Test
  void refusesAHugeText() {
    Submission huge = new Submission.OfText("a ".repeat(50_001));
    assertRefused(handIn(0, huge), HandInRule.TEXT_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://example.org",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.org",
        "https://",
        "https://localhost/x",
        "https://user:secret@example.org",
        "example.org",
        "https://example.org/ bad",
        "file:///etc/passwd",
        "https:example.org"
      })
  void refusesWhatIsNotAPlainHttpsAddress(String address) {
    assertRefused(handIn(0, new Submission.OfLink(address)), HandInRule.NOT_A_LINK);
  }

  @Test
  void refusesALinkOfEndlessLength() {
    String address = "https://example.org/" + "a".repeat(3_000);
    assertRefused(handIn(0, new Submission.OfLink(address)), HandInRule.NOT_A_LINK);
  }

  @Test
  void passesOnWhatTheUploadRulesSay() throws IOException {
    assertThat(handIn(0, file("page.html", "<html>")))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.id()).isEqualTo("PORT-43"));
    assertThat(files.bytesOf(learner.platform(), learner.person())).isZero();
  }

  @Test
  void refusesFilesThatPassTwoHundredMegabytesTogether() throws IOException {
    byte[] much = new byte[19 * 1024 * 1024];
    java.util.Arrays.fill(much, (byte) 'a');
    for (int version = 0; version < 10; version++) {
      much[0] = (byte) ('a' + version);
      assertThat(handIn(version, file("a.txt", much))).isInstanceOf(Outcome.Kept.class);
    }
    much[0] = 'z';
    assertRefused(handIn(10, file("a.txt", much)), HandInRule.NO_SPACE);
    assertThat(work().versions()).hasSize(10);
  }

  @Test
  void knowsOnlyTasksOfTheCourse() {
    Submission text = new Submission.OfText("one");
    assertRefused(handingIn.handIn(learner, "u99", "ledger", 0, text), HandInRule.NO_SUCH_TASK);
    assertRefused(handingIn.handIn(learner, "u07", "<script>", 0, text), HandInRule.NO_SUCH_TASK);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"INSTRUCTOR", "GUEST"})
  void recordsNothingOfTeachersAndGuests(Role role) {
    LaunchSession other = Fixtures.person(role, UUID.randomUUID());
    assertRefused(
        handingIn.handIn(other, "u07", "ledger", 0, new Submission.OfText("one")),
        HandInRule.NOT_A_LEARNER);
    assertThat(events).isEmpty();
    assertThat(works.ofPerson(other.platform(), other.person())).isEmpty();
  }

  @Test
  void savesDraftsOnTopOfTheNewestAndRepeatsWithoutHarm() {
    SavingDraft saving = new SavingDraft(handingIn, works, Fixtures.CLOCK);
    Outcome<Draft> first = saving.save(learner, "u07", "ledger", 0, "One\r\ntwo");
    assertThat(first).isInstanceOf(Outcome.Kept.class);
    assertThat(saving.save(learner, "u07", "ledger", 0, "One\r\ntwo")).isEqualTo(first);
    assertThat(saving.save(learner, "u07", "ledger", 0, "Other"))
        .isEqualTo(Outcome.refused(HandInRule.CHANGED_MEANWHILE));
    assertThat(work().draft().text()).isEqualTo("One\ntwo");
    assertThat(events).isEmpty();
  }

  @Test
  void keepsReflectionsOnlyOfThingsInTheCourse() {
    InMemoryReflections notes = new InMemoryReflections();
    Reflecting reflecting = new Reflecting(Fixtures.course(), notes, Fixtures.CLOCK);
    reflecting.reflect(learner, "u07/lesson", "Break-even comes first.");
    reflecting.reflect(learner, "u07/t07", "x".repeat(20_001));
    reflecting.reflect(learner, "u08/lesson", "none");
    assertThat(notes.of(Place.of(learner))).containsOnlyKeys("u07/lesson");
  }

  private Outcome<Version> handIn(int seen, Submission submission) {
    return handingIn.handIn(learner, "u07", "ledger", seen, submission);
  }

  private Work work() {
    return works.find(Place.of(learner), "u07", "ledger").orElseThrow();
  }

  private Submission file(String name, String content) throws IOException {
    return file(name, content.getBytes(UTF_8));
  }

  private Submission file(String name, byte[] content) throws IOException {
    return new Submission.OfFile(name, Files.write(folder.resolve("upload"), content));
  }

  private static void assertRefused(Outcome<Version> outcome, HandInRule rule) {
    assertThat(outcome).isEqualTo(Outcome.refused(rule));
  }
}
