package org.creatorshub.tool.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Another system that writes {@code answered} statements of about 1.1 kB and reads them. */
final class Recording {
  private static final String STATEMENTS = "/xapi/statements";
  private static final String PEOPLE = "https://campus.example.edu/people";
  private static final String COURSE = "https://campus.example.edu/courses/marketing";
  private static final int LEARNERS = 2_000;
  private static final int QUESTIONS = 500;
  private static final int QUIZZES = 50;

  private final URI tool;
  private final Map<String, String> headers;
  private final Clock clock;

  /**
   * @param credentials key and secret of the record store, with a colon between
   */
  Recording(URI tool, String credentials, Clock clock) {
    this.tool = tool;
    this.clock = clock;
    this.headers =
        Map.of(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)),
            "X-Experience-API-Version",
            "1.0.3");
  }

  /** Sends so many statements at once, again and again; one alone goes without a list. */
  Load.Person sending(int size) {
    return number -> {
      HttpConnection connection = new HttpConnection(tool, headers);
      return () -> connection.postJson(STATEMENTS, batch(size)).status() == 200;
    };
  }

  /** The newest 25 of one learner. */
  Load.Person ofAgent() {
    return asking(
        () ->
            "agent="
                + encoded(
                    "{\"account\":{\"homePage\":\"%s\",\"name\":\"learner-%d\"}}"
                        .formatted(PEOPLE, any(LEARNERS))));
  }

  /** The newest 25 about one question. */
  Load.Person ofActivity() {
    return asking(() -> "activity=" + encoded(question(any(QUESTIONS))));
  }

  /** The newest 25 around one quiz, which is their parent. */
  Load.Person aroundActivity() {
    return asking(() -> "related_activities=true&activity=" + encoded(quiz(any(QUIZZES))));
  }

  /** The newest 25 around the course, which is in the grouping of all. */
  Load.Person aroundCourse() {
    return asking(() -> "related_activities=true&activity=" + encoded(COURSE));
  }

  private Load.Person asking(java.util.function.Supplier<String> query) {
    return number -> {
      HttpConnection connection = new HttpConnection(tool, headers);
      return () -> found(connection, STATEMENTS + "?limit=25&" + query.get());
    };
  }

  private static boolean found(HttpConnection connection, String path) throws IOException {
    HttpConnection.Answer answer = connection.get(path);
    return answer.status() == 200 && answer.text().contains("\"id\"");
  }

  private String batch(int size) {
    if (size == 1) {
      return statement();
    }
    StringBuilder all = new StringBuilder(size * 1_200).append('[');
    for (int i = 0; i < size; i++) {
      all.append(i == 0 ? "" : ",").append(statement());
    }
    return all.append(']').toString();
  }

  private String statement() {
    int question = any(QUESTIONS);
    int learner = any(LEARNERS);
    return """
        {"id":"%s","actor":{"objectType":"Agent","account":{"homePage":"%s","name":"learner-%d"}},\
        "verb":{"id":"http://adlnet.gov/expapi/verbs/answered","display":{"en":"answered"}},\
        "object":{"objectType":"Activity","id":"%s","definition":{\
        "type":"http://adlnet.gov/expapi/activities/cmi.interaction","name":{"en":"Question %d"},\
        "interactionType":"choice","correctResponsesPattern":["b"],\
        "choices":[{"id":"a","description":{"en":"Reach"}},{"id":"b","description":{"en":"Clicks"}}]}},\
        "result":{"score":{"scaled":1,"raw":2,"min":0,"max":2},"success":true,"response":"b",\
        "duration":"PT12.34S"},"context":{"registration":"%s","platform":"campus","language":"en",\
        "contextActivities":{"parent":[{"id":"%s","definition":{\
        "type":"http://adlnet.gov/expapi/activities/assessment"}}],"grouping":[{"id":"%s",\
        "definition":{"type":"http://adlnet.gov/expapi/activities/course"}}]},\
        "extensions":{"http://id.tincanapi.com/extension/attempt-id":"%s"}},"timestamp":"%s"}\
        """
        .formatted(
            uuid(),
            PEOPLE,
            learner,
            question(question),
            question,
            new UUID(0x4000L, Long.MIN_VALUE | learner),
            quiz(question % QUIZZES),
            COURSE,
            uuid(),
            clock.instant());
  }

  private static String question(int number) {
    return COURSE + "/questions/" + number;
  }

  private static String quiz(int number) {
    return COURSE + "/quizzes/" + number;
  }

  private static int any(int bound) {
    return ThreadLocalRandom.current().nextInt(bound);
  }

  /** Version 4, without the cost of secure randomness. */
  private static UUID uuid() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(
        (random.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L,
        (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | Long.MIN_VALUE);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
