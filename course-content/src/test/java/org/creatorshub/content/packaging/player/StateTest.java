package org.creatorshub.content.packaging.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a learner fits everywhere, and is read back as it was. */
class StateTest {
  private static final int SCORM12 = 4096;

  @TempDir Path folder;

  @BeforeAll
  static void needsNode() {
    Node.assumeAvailable();
  }

  @Test
  void keepsTheWorstCaseOfTheWholeCourseWithin4096Characters() throws IOException {
    JsonNode kept =
        Node.evaluate(
            folder,
            """
            (state) => {
              const kept = hub.encode(state, 4096);
              const back = hub.decode(kept.text);
              return { seen: state.seen.length, tests: Object.keys(state.tests).length, length: kept.text.length, dropped: kept.dropped, fits: kept.fits,
                ascii: /^[\\x20-\\x7e]*$/.test(kept.text), back,
                core: hub.encode({ ...state, answers: {}, practised: [], place: '' }, 65536).text.length };
            }""",
            worst());
    assertThat(kept.get("fits").asBoolean()).isTrue();
    assertThat(kept.get("ascii").asBoolean()).isTrue();
    assertThat(kept.get("length").asInt()).isLessThanOrEqualTo(SCORM12);
    // What counts alone leaves room for a course of twice the size.
    assertThat(kept.get("core").asInt()).isLessThan(SCORM12 / 2);
    JsonNode back = kept.get("back");
    assertThat(back.get("seen")).hasSize(kept.get("seen").asInt());
    assertThat(back.get("tests")).hasSize(kept.get("tests").asInt());
    assertThat(back.get("running").get("items")).hasSize(15);
    assertThat(back.get("status").asInt()).isEqualTo(4);
  }

  /** Everything seen, tried and answered at the greatest length, with an attempt running. */
  private static Map<String, Object> worst() {
    Course course = course();
    Codes codes = new Codes();
    List<String> seen = new ArrayList<>();
    List<String> practised = new ArrayList<>();
    Map<String, Object> answers = new LinkedHashMap<>();
    Map<String, Object> tests = new LinkedHashMap<>();
    for (Unit unit : course.offered()) {
      unit.pages().forEach(page -> seen.add(codes.of(page.id())));
      unit.pages().stream()
          .flatMap(page -> page.blocks().stream())
          .filter(Block.Practice.class::isInstance)
          .map(block -> ((Block.Practice) block).question())
          .map(Question::id)
          .forEach(id -> practised.add(codes.of(id)));
      unit.test()
          .ifPresent(test -> tests.put(codes.of(test.id()), Map.of("used", 9, "best", 10_000)));
    }
    practised.forEach(
        code -> answers.put(code, Map.of("variant", 9, "answer", "-123456789012345.0123456789")));
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      items.add(
          Map.of(
              "code", "q%02d".formatted(i), "variant", 9, "answer", "-123456789012345.0123456789"));
    }
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("content", "01234567");
    state.put("sequence", 99_999_999);
    state.put("status", 4);
    state.put("finished", true);
    state.put("place", seen.getLast());
    state.put("seen", seen);
    state.put("tests", tests);
    state.put(
        "running",
        Map.of(
            "test",
            tests.keySet().iterator().next(),
            "seed",
            Integer.MAX_VALUE,
            "score",
            10_000,
            "items",
            items));
    state.put("practised", practised);
    state.put("answers", answers);
    return state;
  }

  private static Course course() {
    Reading reading =
        CourseReader.read(
            CourseSource.classpath(StateTest.class.getClassLoader(), "courses/online-marketing"));
    return ((Reading.Read) reading).course();
  }

  @Test
  void dropsAnswersThenPractisedThenThePlaceAndNeverWhatCounts() throws IOException {
    JsonNode kept =
        Node.evaluate(
            folder,
            """
            (state) => [4096, 2200, 1400, 1300, 10].map((limit) => {
              const kept = hub.encode(state, limit);
              const back = hub.decode(kept.text);
              return { dropped: kept.dropped, fits: kept.fits, answers: Object.keys(back.answers).length,
                practised: back.practised.length, place: back.place, seen: back.seen.length,
                tests: Object.keys(back.tests).length, items: back.running.items.length };
            })""",
            worst());
    List<String> dropped = new ArrayList<>();
    kept.forEach(one -> dropped.add(one.get("dropped").asText()));
    assertThat(dropped).startsWith("answers").endsWith("place").contains("practised");
    for (JsonNode one : kept) {
      assertThat(one.get("seen")).isEqualTo(kept.get(0).get("seen"));
      assertThat(one.get("tests")).isEqualTo(kept.get(0).get("tests"));
      assertThat(one.get("items")).isEqualTo(kept.get(0).get("items"));
    }
    assertThat(kept.get(4).get("fits").asBoolean()).isFalse();
  }

  @Test
  void mergesTwoRecordsWithoutLosingWhatWasReached() throws IOException {
    JsonNode merged =
        Node.evaluate(
            folder,
            """
            () => {
              const early = Object.assign(hub.fresh(), { sequence: 3, status: 4, seen: ['aaa'], tests: { ttt: { used: 2, best: 9000 } } });
              const late = Object.assign(hub.fresh(), { sequence: 8, status: 1, seen: ['bbb'], tests: { ttt: { used: 1, best: null } } });
              return hub.merge(early, late);
            }""",
            Map.of());
    assertThat(merged.get("status").asInt()).isEqualTo(4);
    assertThat(merged.get("sequence").asInt()).isEqualTo(8);
    assertThat(merged.get("seen")).hasSize(2);
    assertThat(merged.get("tests").get("ttt").get("best").asInt()).isEqualTo(9000);
    assertThat(merged.get("tests").get("ttt").get("used").asInt()).isEqualTo(2);
  }

  @Test
  void takesForeignAndDamagedTextForNothing() throws IOException {
    JsonNode states =
        Node.evaluate(
            folder,
            "(all) => all.map((text) => hub.encode(hub.decode(text), 4096).text)",
            List.of(
                "",
                "{\"json\":1}",
                "2|x|1|1||||||",
                "1|x|1",
                "1|||||||||||||",
                "1||zz|9x||ab|c|?|d|e"));
    assertThat(states.get(0).asText()).isEqualTo("1||0|0||||||");
    assertThat(states.get(1).asText()).isEqualTo("1||0|0||||||");
    assertThat(states.get(2).asText()).isEqualTo("1||0|0||||||");
    assertThat(states.get(3).asText()).isEqualTo("1||0|0||||||");
    assertThat(states.get(5).asText()).startsWith("1||zz|4||");
  }
}
