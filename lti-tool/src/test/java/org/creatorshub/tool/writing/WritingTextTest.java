package org.creatorshub.tool.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.FreeText;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.TextWritten;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.lesson.Finding;
import org.creatorshub.tool.lesson.InMemoryPositions;
import org.creatorshub.tool.lesson.People;
import org.creatorshub.tool.lesson.SampleUnit;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.session.LaunchSession;
import org.junit.jupiter.api.Test;

class WritingTextTest {
  private static final FreeText MEMO =
      new FreeText(
          "memo",
          "A <note>",
          "Write **two** sentences.",
          List.of("LO7.1"),
          4,
          6,
          List.of("It is short.", "It has a figure.", "It has a date."),
          "The model: *one* order costs 20 euros.");
  private static final String ENOUGH = "An order costs 20 euros.";

  private final WrittenTexts texts = new InMemoryWrittenTexts();
  private final List<LearningEvent> told = new ArrayList<>();
  private final WritingText writing =
      new WritingText(
          texts,
          new LearningEvents(List.of(told::addAll)),
          Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
  private final LaunchSession learner = People.learner();

  @Test
  void keepsTheModelBackUntilEnoughIsWritten() {
    assertThat(refusal(writing.compare(learner, MEMO, 0, "Too short")))
        .isEqualTo(WritingRule.TOO_SHORT_TO_COMPARE);
    assertThat(page(learner)).doesNotContain("The model").contains("Too short");
    assertThat(refusal(writing.check(learner, "u07", MEMO, Set.of(1))))
        .isEqualTo(WritingRule.NOTHING_TO_CHECK);
    writing.compare(learner, MEMO, 1, ENOUGH);
    assertThat(page(learner)).contains("The model: <em>one</em> order");
  }

  @Test
  void isCompleteWhenTheSelfCheckIsAnsweredEvenWithoutTicks() {
    writing.compare(learner, MEMO, 0, ENOUGH);
    assertThat(writing.written(learner, MEMO).complete()).isFalse();
    writing.check(learner, "u07", MEMO, Set.of());
    assertThat(writing.written(learner, MEMO).complete()).isTrue();
    assertThat(page(learner)).contains("0 of 3 sentences").contains("written and checked");
  }

  @Test
  void tellsOfEachCheckedTextOnceAndNeverWhatItSays() {
    writing.compare(learner, MEMO, 0, ENOUGH);
    writing.check(learner, "u07", MEMO, Set.of(1));
    writing.check(learner, "u07", MEMO, Set.of(1, 2));
    writing.save(learner, MEMO, 1, ENOUGH + " Really.");
    writing.check(learner, "u07", MEMO, Set.of(1, 2));
    assertThat(told)
        .extracting(
            event -> ((TextWritten) event).version(), event -> ((TextWritten) event).words())
        .containsExactly(tuple(1, 5), tuple(2, 6));
    assertThat(told.toString()).doesNotContain("order costs");
  }

  @Test
  void keepsOnlyTicksOfSentencesThatExist() {
    writing.compare(learner, MEMO, 0, ENOUGH);
    writing.check(learner, "u07", MEMO, Set.of(0, 2, 9));
    assertThat(writing.written(learner, MEMO).ticks()).containsExactly(2);
  }

  @Test
  void takesTheSameTextTwiceButNotAnOlderOne() {
    writing.save(learner, MEMO, 0, "One\r\ntwo\u0000");
    assertThat(writing.save(learner, MEMO, 0, "One\r\ntwo\u0000")).isInstanceOf(Result.Kept.class);
    assertThat(writing.written(learner, MEMO).text()).isEqualTo("One\ntwo");
    assertThat(writing.written(learner, MEMO).revision()).isEqualTo(1);
    assertThat(refusal(writing.save(learner, MEMO, 0, "Another")))
        .isEqualTo(WritingRule.CHANGED_MEANWHILE);
  }

  @Test
  void refusesHugeTextsAndThoseWhoDoNotLearn() {
    assertThat(refusal(writing.save(learner, MEMO, 0, "x".repeat(WritingText.LONGEST + 1))))
        .isEqualTo(WritingRule.TOO_LONG);
    assertThat(refusal(writing.save(People.teacher(), MEMO, 0, ENOUGH)))
        .isEqualTo(WritingRule.NOT_A_LEARNER);
    assertThat(refusal(writing.check(People.guest(), "u07", MEMO, Set.of(1))))
        .isEqualTo(WritingRule.NOT_A_LEARNER);
    assertThat(told).isEmpty();
  }

  @Test
  void showsTeachersTaskAndAnswerWithoutForms() {
    assertThat(page(People.teacher()))
        .contains("as a teacher", "The model", "It has a date.")
        .doesNotContain("<textarea", "method=\"post\"");
  }

  @Test
  void escapesWhatPeopleWroteAndHoldsNothingInline() {
    writing.compare(learner, MEMO, 0, "</textarea><script>alert(1)</script> a b c");
    assertThat(page(learner))
        .contains("A &lt;note&gt;", "&lt;/textarea&gt;&lt;script&gt;")
        .doesNotContain("<script>alert", "style=")
        .doesNotContainPattern("\\son[a-z]+=\"");
  }

  @Test
  void asksForACheckOfAChangedText() {
    writing.compare(learner, MEMO, 0, ENOUGH);
    writing.check(learner, "u07", MEMO, Set.of(1));
    writing.save(learner, MEMO, 1, ENOUGH + " More words than the task asks for.");
    assertThat(page(learner))
        .contains("check it once more", "at most 6 words")
        .doesNotContain("written and checked");
  }

  @Test
  void findsOnlyTextsThatAPageSets() {
    assertThat(showing().task(learner, "u07", "memo")).isPresent();
    assertThat(showing().task(learner, "u07", "other")).isEmpty();
    assertThat(showing().task(learner, "u03", "memo")).isEmpty();
  }

  private static WritingRule refusal(Result result) {
    return switch (result) {
      case Result.Refused(WritingRule rule) -> rule;
      case Result.Kept kept -> throw new AssertionError(kept);
    };
  }

  private ShowingText showing() {
    Page page = new Page("p-one", "First", 5, List.of(), List.of(new Block.TextTask(MEMO)));
    Unit old = SampleUnit.UNIT;
    Unit unit =
        new Unit(
            old.id(),
            old.number(),
            old.title(),
            old.summary(),
            true,
            old.hours(),
            old.minutes(),
            old.outcomes(),
            old.digcomp(),
            List.of(page),
            Optional.empty(),
            Optional.empty());
    Course course = SampleUnit.course(unit);
    return new ShowingText(
        new Finding(course, new InMemoryPositions()), writing, new CourseTexts(course));
  }

  private String page(LaunchSession session) {
    ShowingText showing = showing();
    var task = showing.task(session, "u07", "memo").orElseThrow();
    return Pages.render(
        "writing/text",
        Map.of("page", showing.page(session, "/l/1", task, ShowingText.Tried.NOTHING)));
  }
}
