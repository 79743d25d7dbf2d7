package org.creatorshub.content.packaging.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.FrozenVariants;
import org.creatorshub.content.packaging.LessonHtml;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.creatorshub.content.scoring.Drawing;
import org.creatorshub.content.scoring.SampleQuestions;
import org.creatorshub.content.scoring.Scoring;
import org.creatorshub.content.scoring.Variant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scorer of the packages gives the marks of the online course. */
class ScorerTest {
  private static final String JUDGE =
      """
      (all) => all.map((one) => hub.judge(one.question, one.response, one.variant))""";
  private static LessonHtml texts;
  private static Course course;

  @TempDir Path folder;

  @BeforeAll
  static void readCourse() {
    Node.assumeAvailable();
    Reading reading =
        CourseReader.read(
            CourseSource.classpath(ScorerTest.class.getClassLoader(), "courses/online-marketing"));
    course = ((Reading.Read) reading).course();
    texts = new CourseContents(course, List.of()).lessons();
  }

  @Test
  void followsTheVectors() throws IOException {
    JsonNode vectors;
    try (InputStream file = ScorerTest.class.getResourceAsStream("/scoring/vectors.json")) {
      vectors = new ObjectMapper().readTree(file);
    }
    List<Object> asked = new ArrayList<>();
    vectors.forEach(vector -> asked.add(asked(vector)));
    JsonNode said = Node.evaluate(folder, JUDGE, asked);
    for (int i = 0; i < vectors.size(); i++) {
      JsonNode vector = vectors.get(i);
      JsonNode verdict = said.get(i);
      assertThat(verdict.get("readable").asBoolean())
          .as(vector.toString())
          .isEqualTo(!vector.path("asksAgain").asBoolean());
      if (verdict.get("readable").asBoolean()) {
        assertThat(verdict.get("share").asDouble())
            .as(vector.toString())
            .isEqualTo(vector.get("share").asDouble());
        if (vector.has("misconception")) {
          assertThat(verdict.get("code")).isEqualTo(vector.get("misconception"));
        }
      }
    }
  }

  private static Map<String, Object> asked(JsonNode vector) {
    Question question = SampleQuestions.named(vector.get("question").asText());
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("question", new QuestionData(texts, question).data("qqq"));
    asked.put("variant", 0);
    asked.put("response", null);
    Stream.of("chosen", "typed", "matched", "ordered")
        .filter(vector::has)
        .forEach(kind -> asked.put("response", vector.get(kind)));
    return asked;
  }

  @Test
  void marksEveryQuestionOfTheCourseAsTheOnlineCourseDoes() throws IOException {
    List<Object> asked = new ArrayList<>();
    List<SampleResponses.Expected> expected = new ArrayList<>();
    for (Question question : questions()) {
      List<Object> responses = new ArrayList<>();
      List<Variant> variants = FrozenVariants.of(question, 10);
      for (int i = 0; i < variants.size(); i++) {
        for (SampleResponses.Expected one : SampleResponses.of(variants.get(i))) {
          responses.add(Map.of("variant", i, "response", one.sent()));
          expected.add(one);
        }
      }
      Map<String, Object> data = new QuestionData(texts, question).data("qqq");
      asked.add(Map.of("question", data, "responses", responses));
    }
    JsonNode said =
        Node.evaluate(
            folder,
            """
            (all) => all.flatMap((one) => one.responses
              .map((sent) => hub.judge(one.question, sent.response, sent.variant)))""",
            asked);
    assertThat(expected).hasSizeGreaterThan(5_000);
    for (int i = 0; i < expected.size(); i++) {
      expected.get(i).check(said.get(i), texts);
    }
  }

  private static List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (Unit unit : course.offered()) {
      unit.pages().stream()
          .flatMap(page -> page.blocks().stream())
          .filter(Block.Practice.class::isInstance)
          .forEach(block -> questions.add(((Block.Practice) block).question()));
      unit.test().ifPresent(test -> questions.addAll(test.bank()));
    }
    return questions;
  }

  @Test
  void drawsTheTestsThatTheOnlineCourseDraws() throws IOException {
    List<Object> asked = new ArrayList<>();
    List<List<Variant>> expected = new ArrayList<>();
    for (Unit unit : course.offered()) {
      if (unit.test().isEmpty()) {
        continue;
      }
      var test = unit.test().get();
      for (long seed : List.of(0L, 1L, 77L, 2_147_483_647L)) {
        List<Object> bank = new ArrayList<>();
        test.bank().forEach(one -> bank.add(new QuestionData(texts, one).data(one.id())));
        asked.add(
            Map.of(
                "bank",
                bank,
                "draw",
                test.draw(),
                "seed",
                seed,
                "numeric",
                test.numeric().orElse(-1)));
        expected.add(Drawing.attempt(test, seed));
      }
    }
    JsonNode drawn =
        Node.evaluate(
            folder,
            """
            (all) => all.map((one) => hub.draw(one.bank, one.draw, one.seed, one.numeric)
              .map((item) => ({ id: item.question.id, order: item.order })))""",
            asked);
    assertThat(expected).hasSizeGreaterThan(20);
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < expected.get(i).size(); j++) {
        Variant variant = expected.get(i).get(j);
        JsonNode item = drawn.get(i).get(j);
        assertThat(item.get("id").asText()).isEqualTo(variant.question().id());
        List<String> order = new ArrayList<>();
        item.get("order").forEach(id -> order.add(id.asText()));
        assertThat(order).isEqualTo(variant.order());
      }
      assertThat(drawn.get(i)).hasSize(expected.get(i).size());
    }
  }

  @Test
  void addsUpToTheSamePercentage() throws IOException {
    Random random = new Random(7);
    List<List<Map<String, Object>>> asked = new ArrayList<>();
    List<Integer> expected = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      List<Map<String, Object>> lines = new ArrayList<>();
      List<Scoring.Earned> earned = new ArrayList<>();
      for (int j = 0; j <= random.nextInt(14); j++) {
        int parts = 1 + random.nextInt(7);
        double share = (double) random.nextInt(parts + 1) / parts;
        int points = 1 + random.nextInt(4);
        lines.add(Map.of("share", share, "points", points));
        earned.add(new Scoring.Earned(share, points));
      }
      asked.add(lines);
      expected.add(Scoring.percent(earned).movePointRight(2).intValueExact());
    }
    JsonNode said = Node.evaluate(folder, "(all) => all.map(hub.percent)", asked);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(said.get(i).asInt()).as(asked.get(i).toString()).isEqualTo(expected.get(i));
    }
  }
}
