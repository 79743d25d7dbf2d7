package org.creatorshub.tool.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.event.EventIdentity;
import org.creatorshub.reporting.event.LearningEvent;
import org.junit.jupiter.api.Test;

class TellingPackagesTest {
  private static final Question QUESTION =
      new Question.Choice(
          "u01-c-a",
          List.of("LO1"),
          "Why?",
          "",
          2,
          List.of(new Question.Option("a", "So", true, Optional.empty(), "")));
  private static final Course COURSE =
      new Course("small", "1", "en", "Small", 1, 30, List.of(unit()), Map.of(), Map.of(), Map.of());
  private static final Whose WHOSE =
      new Whose(
          UUID.randomUUID(),
          UUID.randomUUID(),
          Optional.of(UUID.randomUUID()),
          UUID.randomUUID(),
          UUID.randomUUID(),
          Optional.of(UUID.randomUUID()),
          Optional.of("moodle"));
  private final TellingPackages telling = new TellingPackages(COURSE);

  private static Unit unit() {
    return new Unit(
        "u01",
        1,
        "One",
        "",
        true,
        1,
        new Unit.Minutes(1, 1, 1, 1),
        List.of(new Outcome("LO1", "Do.")),
        List.of(),
        List.of(new Page("u01-p", "Start", 5, List.of(), List.of())),
        Optional.of(
            new org.creatorshub.content.course.Test(
                "u01-test", "u01", "Test", List.of(QUESTION), 1, 3, OptionalInt.of(70))),
        Optional.empty());
  }

  private static JsonNode said(String verb, String object, String result) {
    try {
      return new ObjectMapper()
          .readTree(
              """
              {"id":"6f1b9d6e-0d7a-4d5c-9a51-3c2f4c0c0f11",
               "actor":{"account":{"homePage":"https://lms.example","name":"p1"}},
               "verb":{"id":"http://adlnet.gov/expapi/verbs/%s"},
               "object":{"id":"https://lms.example/launched/1%s"},"result":%s,
               "context":{"contextActivities":{"grouping":
                 [{"id":"https://w3id.org/creators-hub/courses/small/au/u01"}]}},
               "timestamp":"2026-11-21T12:00:00.123456+01:00"}"""
                  .formatted(verb, object, result));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void tellsAResultWithItsAttempt() {
    JsonNode passed =
        said(
            "passed",
            "",
            "{\"success\":true,\"score\":{\"scaled\":0.66666},\"duration\":\"PT90S\"}");
    List<LearningEvent> events = telling.events(passed, WHOSE);
    assertThat(events).hasSize(3);
    LearningEvent.AttemptJudged judged = (LearningEvent.AttemptJudged) events.getLast();
    assertThat(judged.percent()).isEqualByComparingTo(new BigDecimal("66.67"));
    assertThat(judged.passed()).contains(true);
    assertThat(judged.spent()).isEqualTo(Duration.ofSeconds(90));
    assertThat(judged.occasion().actor()).isEqualTo(WHOSE.actor());
    assertThat(judged.occasion().at()).isEqualTo(Instant.parse("2026-11-21T11:00:00.123Z"));
  }

  @Test
  void tellsTheSameFactForTheSameStatement() {
    JsonNode passed = said("passed", "", "{\"score\":{\"scaled\":0.5}}");
    assertThat(telling.events(passed, WHOSE).stream().map(EventIdentity::of))
        .isEqualTo(telling.events(passed, WHOSE).stream().map(EventIdentity::of).toList());
  }

  @Test
  void tellsAnswersToQuestionsOfTheUnitOnly() {
    String right = "{\"success\":true,\"response\":\"a\",\"score\":{\"scaled\":1}}";
    LearningEvent.QuestionAnswered answered =
        (LearningEvent.QuestionAnswered)
            telling.events(said("answered", "/questions/u01-c-a", right), WHOSE).getFirst();
    assertThat(answered.question()).isEqualTo("u01-c-a");
    assertThat(answered.right()).isTrue();
    assertThat(answered.points()).isEqualTo(2);
    assertThat(answered.test()).contains("u01-test");
    assertThat(telling.events(said("answered", "/questions/other", right), WHOSE)).isEmpty();
  }

  @Test
  void tellsBeginningAndEnd() {
    assertThat(telling.events(said("initialized", "", "{}"), WHOSE))
        .hasExactlyElementsOfTypes(
            LearningEvent.UnitLaunched.class, LearningEvent.SessionStarted.class);
    assertThat(telling.events(said("completed", "", "{\"duration\":\"nonsense\"}"), WHOSE))
        .hasExactlyElementsOfTypes(LearningEvent.LessonCompleted.class);
    assertThat(telling.events(said("terminated", "", "{}"), WHOSE)).isEmpty();
    assertThat(telling.events(said("passed", "", "{\"score\":{}}"), WHOSE)).isEmpty();
  }

  @Test
  void knowsItsOwnCourseOnly() throws IOException {
    String other = said("passed", "", "{}").toString().replace("/small/", "/another/");
    assertThat(telling.unit(new ObjectMapper().readTree(other))).isEmpty();
    String gone = said("passed", "", "{}").toString().replace("au/u01", "au/u99");
    assertThat(telling.unit(new ObjectMapper().readTree(gone))).isEmpty();
    assertThat(telling.unit(said("passed", "", "{}"))).isPresent();
  }
}
