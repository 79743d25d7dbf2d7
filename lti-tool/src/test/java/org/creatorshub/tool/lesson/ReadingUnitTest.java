package org.creatorshub.tool.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Page;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.LessonCompleted;
import org.creatorshub.reporting.event.LearningEvent.PageExperienced;
import org.creatorshub.reporting.event.LearningEvent.SessionStarted;
import org.creatorshub.reporting.event.LearningEvent.UnitCompleted;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.session.LaunchSession;
import org.junit.jupiter.api.Test;

final class ReadingUnitTest {
  private final List<LearningEvent> told = new ArrayList<>();
  private final LearningEvents events = new LearningEvents(List.of(told::addAll));
  private final SettableClock clock = new SettableClock();
  private final Visits visits = new InMemoryVisits();
  private final Positions positions = new InMemoryPositions();
  private boolean testDone;
  private final CompletingUnit completing =
      new CompletingUnit(positions, events, List.of((run, unit) -> testDone));
  private final OpeningPage opening = new OpeningPage(visits, positions, events);
  private final LeavingPage leaving =
      new LeavingPage(visits, positions, events, completing, SampleUnit.COURSE, clock);

  @Test
  void startsSessionWithFirstPageOnly() {
    LaunchSession learner = People.learner();
    open(learner, SampleUnit.FIRST);
    open(learner, SampleUnit.SECOND);
    assertThat(told).hasOnlyElementsOfType(SessionStarted.class).hasSize(1);
  }

  @Test
  void tellsPageOnceWithActiveTime() {
    LaunchSession learner = People.learner();
    read(learner, SampleUnit.FIRST, 40);
    read(learner, SampleUnit.FIRST, 20);
    assertThat(of(PageExperienced.class))
        .singleElement()
        .satisfies(
            page -> {
              assertThat(page.page()).isEqualTo("p-one");
              assertThat(page.active()).isEqualTo(Duration.ofSeconds(40));
            });
  }

  @Test
  void tellsPageAgainInNextSession() {
    LaunchSession learner = People.learner();
    read(learner, SampleUnit.FIRST, 40);
    read(People.again(learner), SampleUnit.FIRST, 20);
    assertThat(of(PageExperienced.class)).hasSize(2);
  }

  @Test
  void tellsPageLeftByLinkAfterItsLastSeconds() {
    LaunchSession learner = People.learner();
    open(learner, SampleUnit.FIRST);
    clock.pass(Duration.ofSeconds(30));
    open(learner, SampleUnit.SECOND);
    leaving.spend(learner, "p-one", Duration.ofSeconds(28), true);
    assertThat(leaving.tellForgotten()).isZero();
    clock.pass(LeavingPage.LAST_SECONDS.plusSeconds(1));
    assertThat(leaving.tellForgotten()).isEqualTo(1);
    assertThat(of(PageExperienced.class).getFirst().active()).isEqualTo(Duration.ofSeconds(28));
  }

  @Test
  void completesLessonOnceWhenAllPagesAreSeen() {
    LaunchSession learner = People.learner();
    read(learner, SampleUnit.FIRST, 40);
    assertThat(of(LessonCompleted.class)).isEmpty();
    read(learner, SampleUnit.SECOND, 20);
    assertThat(of(LessonCompleted.class).getFirst().active()).isEqualTo(Duration.ofMinutes(1));
    LaunchSession later = People.again(learner);
    read(later, SampleUnit.FIRST, 5);
    read(later, SampleUnit.SECOND, 5);
    assertThat(of(LessonCompleted.class)).hasSize(1);
    assertThat(of(UnitCompleted.class)).isEmpty();
  }

  @Test
  void completesUnitWhenItsOtherPartsAreDoneToo() {
    LaunchSession learner = People.learner();
    testDone = true;
    read(learner, SampleUnit.FIRST, 40);
    assertThat(of(UnitCompleted.class)).isEmpty();
    read(learner, SampleUnit.SECOND, 20);
    assertThat(of(UnitCompleted.class)).hasSize(1);
  }

  @Test
  void recordsNothingOfTeachersAndGuests() {
    for (LaunchSession session : List.of(People.teacher(), People.guest())) {
      read(session, SampleUnit.FIRST, 40);
      read(session, SampleUnit.SECOND, 40);
    }
    clock.pass(Duration.ofDays(1));
    assertThat(leaving.tellForgotten()).isZero();
    assertThat(told).isEmpty();
  }

  @Test
  void comesBackToPageWhereLearnerLeftOff() {
    Finding finding = new Finding(SampleUnit.COURSE, positions);
    LaunchSession learner = People.learner();
    assertThat(finding.entry(learner, SampleUnit.UNIT)).isEqualTo(SampleUnit.FIRST);
    open(learner, SampleUnit.SECOND);
    assertThat(finding.entry(People.again(learner), SampleUnit.UNIT)).isEqualTo(SampleUnit.SECOND);
    assertThat(finding.entry(People.learner(), SampleUnit.UNIT)).isEqualTo(SampleUnit.FIRST);
  }

  @Test
  void opensPagesOfManyTogetherAndTheLastOfOneRunCounts() {
    LaunchSession one = People.learner();
    LaunchSession two = People.learner();
    opening.open(
        List.of(
            shown(one, SampleUnit.FIRST).orElseThrow(),
            shown(two, SampleUnit.FIRST).orElseThrow(),
            shown(one, SampleUnit.SECOND).orElseThrow()));
    Finding finding = new Finding(SampleUnit.COURSE, positions);
    assertThat(of(SessionStarted.class)).hasSize(2);
    assertThat(finding.entry(one, SampleUnit.UNIT)).isEqualTo(SampleUnit.SECOND);
    assertThat(finding.entry(two, SampleUnit.UNIT)).isEqualTo(SampleUnit.FIRST);
  }

  @Test
  void arrivesWhereEachLearnerLeftOff() {
    Arriving arriving =
        new Arriving(
            new Finding(SampleUnit.COURSE, positions),
            positions,
            sessions -> sessions.stream().map(session -> Optional.<String>empty()).toList());
    LaunchSession back = People.learner();
    open(back, SampleUnit.SECOND);
    assertThat(arriving.paths(List.of(People.learner(), People.again(back), People.teacher())))
        .containsExactly("/learn/u07/p-one", "/learn/u07/p-two?resumed=true", "/learn/u07/p-one");
  }

  @Test
  void opensNoOtherUnitThanThatOfLink() {
    Finding finding = new Finding(SampleUnit.COURSE, positions);
    assertThat(finding.unit(People.learner(), "u07")).isPresent();
    assertThat(finding.unit(People.learner(), "u08")).isEmpty();
    assertThat(finding.unit(People.teacher(), "../u07")).isEmpty();
  }

  @Test
  void believesNoSecondsThatAreNoNumber() {
    assertThat(Seconds.read("", SampleUnit.FIRST)).isEqualTo(Duration.ofMinutes(5));
    assertThat(Seconds.read("-5", SampleUnit.FIRST)).isZero();
    assertThat(Seconds.read("1e9", SampleUnit.FIRST)).isZero();
    assertThat(Seconds.read("99999999999999999999", SampleUnit.FIRST)).isZero();
  }

  private void read(LaunchSession session, Page page, int seconds) {
    open(session, page);
    clock.pass(Duration.ofSeconds(seconds));
    leaving.leave(session, page.id(), Duration.ofSeconds(seconds));
  }

  private void open(LaunchSession session, Page page) {
    shown(session, page).ifPresent(shown -> opening.open(List.of(shown)));
  }

  private Optional<Visits.Shown> shown(LaunchSession session, Page page) {
    return Occasions.of(session, clock.instant())
        .map(now -> new Visits.Shown(now, SampleUnit.UNIT.id(), page.id()));
  }

  private <T extends LearningEvent> List<T> of(Class<T> kind) {
    return told.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
