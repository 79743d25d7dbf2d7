package org.creatorshub.tool.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Damaged bodies and queries: whatever comes, the answer is never a fault of ours. {@code
 * -Dfuzz.minutes=10} runs it longer, {@code -Dfuzz.seed=…} otherwise.
 */
class RecordFuzzIT {
  private static final int RUNS = 1500;
  private static final String HASH =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "multipart/mixed; boundary=abc",
          "multipart/mixed; boundary=\"abc\"",
          "multipart/mixed",
          "multipart/form-data; boundary=abc",
          "application/x-www-form-urlencoded",
          "text/plain",
          "nonsense");

  /** What breaks readers: ends of things, numbers at the edge, text that means something. */
  private static final List<String> SCRAPS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "null",
          "true",
          "-",
          "1e999999999",
          "-0",
          "9".repeat(120),
          "\\u0000",
          "\\ud800",
          "\u00e9",
          "\r\n--abc",
          "--abc--",
          "\r\n\r\n",
          "%00",
          "{\"a\":".repeat(40),
          "[".repeat(40),
          "StatementRef",
          "SubStatement",
          "\"id\":\"",
          "P1Y",
          "0000-00-00T00:00:00Z",
          "9999-12-31T23:59:60+14:00",
          "mailto:",
          "http://",
          HASH);

  private static final String STATEMENT =
      """
      {"id":"{id}","actor":{"objectType":"Group","member":[{"mbox":"mailto:a@e.org"},
       {"account":{"homePage":"http://e.org","name":"a"}}]},
       "verb":{"id":"http://e.org/did","display":{"en":"did"}},
       "object":{"objectType":"SubStatement","actor":{"openid":"http://e.org/a"},
        "verb":{"id":"http://e.org/did"},"object":{"id":"http://e.org/x","definition":{
         "name":{"en":"X"},"type":"http://e.org/t","interactionType":"choice",
         "choices":[{"id":"a","description":{"en":"A"}}],"correctResponsesPattern":["a"],
         "extensions":{"http://e.org/ext":[1,2.50,null,{"a":true}]}}}},
       "result":{"score":{"scaled":0.5,"raw":5,"min":0,"max":10},"success":true,
        "duration":"PT1.5S","response":"a"},
       "context":{"registration":"{registration}","language":"en","statement":{"objectType":"StatementRef",
        "id":"{target}"},"contextActivities":{"parent":{"id":"http://e.org/p"}}},
       "timestamp":"2026-01-01T00:00:00.000+02:00","version":"1.0.0",
       "attachments":[{"usageType":"http://adlnet.gov/expapi/attachments/signature",
        "display":{"en":"x"},"contentType":"application/octet-stream","length":3,"sha2":"{hash}"}]}""";

  private static HubProcess hub;
  private static RecordClient client;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("fuzz"));
    client = RecordClient.of(hub);
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @Test
  void neverFailsWhateverComes() {
    long seed = Long.getLong("fuzz.seed", 20261121);
    long minutes = Long.getLong("fuzz.minutes", 0);
    Random random = new Random(seed);
    long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
    int accepted = 0;
    int refused = 0;
    for (int run = 0; run < RUNS || System.nanoTime() < end; run++) {
      HttpResponse<byte[]> answer = random.nextInt(5) == 0 ? asked(random) : sent(random);
      int number = run;
      if (answer.statusCode() >= 500) {
        Patience.until(
            () -> "the fault is not in the log",
            Duration.ofSeconds(10),
            () -> hub.log().contains("HUB-FAULT-01 reference"));
      }
      assertThat(answer.statusCode())
          .as(
              () ->
                  "seed %d, run %d: %s\n%s"
                      .formatted(seed, number, new String(answer.body(), UTF_8), hub.log()))
          .isLessThan(500);
      accepted += answer.statusCode() < 300 ? 1 : 0;
      refused += answer.statusCode() >= 400 ? 1 : 0;
    }
    assertThat(accepted).as("some damage does no harm").isPositive();
    assertThat(refused).as("most does").isGreaterThan(accepted);
    assertThat(hub.log()).doesNotContain("HUB-FAULT");
  }

  private static HttpResponse<byte[]> sent(Random random) {
    String json = STATEMENT;
    for (String id : List.of("{id}", "{registration}", "{target}")) {
      json = json.replace(id, UUID.randomUUID().toString());
    }
    json = json.replace("{hash}", HASH);
    if (random.nextInt(3) > 0) {
      json = json.replaceFirst("(?s),\\s*\"attachments\".*", "}");
    }
    String list = random.nextBoolean() ? json : "[" + json + "]";
    byte[] body = (random.nextBoolean() ? list : mixed(list)).getBytes(UTF_8);
    int wounds = random.nextInt(4);
    for (int i = 0; i < wounds; i++) {
      body = damaged(body, random);
    }
    String type = TYPES.get(Math.max(0, random.nextInt(TYPES.size() * 2) - TYPES.size()));
    if (body.length > 2 && body[0] == '-' && random.nextInt(4) > 0) {
      type = TYPES.get(1);
    }
    RecordClient sender = client.speaking(random.nextBoolean() ? "1.0.3" : "2.0.0");
    return (random.nextBoolean() ? sender : sender.offeringHttp2())
        .send(written(random, sender, type, body));
  }

  /** Plainly, or as the form of another request: there the body is a field, or not even that. */
  private static HttpRequest.Builder written(
      Random random, RecordClient sender, String type, byte[] body) {
    if (random.nextInt(4) > 0) {
      return sender.to("").header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
    }
    List<String> methods = List.of("PUT", "POST", "GET", "DELETE", "put", "%00", "", "PUT&a=b");
    String query = "?method=" + methods.get(random.nextInt(methods.size()));
    byte[] form = ("statementId=" + UUID.randomUUID() + "&content=").getBytes(UTF_8);
    byte[] field =
        random.nextBoolean()
            ? URLEncoder.encode(new String(body, UTF_8), UTF_8).getBytes(UTF_8)
            : body;
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(form);
    all.writeBytes(field);
    byte[] sent = random.nextBoolean() ? all.toByteArray() : damaged(all.toByteArray(), random);
    String formType = random.nextInt(3) == 0 ? type : "application/x-www-form-urlencoded";
    String method = random.nextInt(4) == 0 ? "PUT" : "POST";
    return sender
        .to(query)
        .header("Content-Type", formType)
        .method(method, BodyPublishers.ofByteArray(sent));
  }

  private static String mixed(String json) {
    return """
        --abc
        Content-Type: application/json

        %s
        --abc
        Content-Type: application/octet-stream
        Content-Transfer-Encoding: binary
        X-Experience-API-Hash: %s

        abc
        --abc--
        """
        .formatted(json, HASH)
        .replace("\n", "\r\n");
  }

  private static byte[] damaged(byte[] body, Random random) {
    int at = random.nextInt(body.length + 1);
    int to = Math.min(body.length, at + random.nextInt(12));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(body, 0, at);
    switch (random.nextInt(5)) {
      case 0 -> out.writeBytes(SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(UTF_8));
      case 1 -> {
        byte[] noise = new byte[1 + random.nextInt(6)];
        random.nextBytes(noise);
        out.writeBytes(noise);
      }
      case 2 -> out.write(body, at, to - at); // twice
      case 3 -> {
        return out.toByteArray(); // breaks off
      }
      default -> at = to; // left out
    }
    out.write(body, at, body.length - at);
    return out.toByteArray();
  }

  private static HttpResponse<byte[]> asked(Random random) {
    List<String> queries =
        List.of(
            "statementId=" + UUID.randomUUID(),
            "voidedStatementId=" + UUID.randomUUID(),
            "agent=%7B%22mbox%22%3A%22mailto%3Aa%40e.org%22%7D&related_agents=true",
            "verb=http%3A%2F%2Fe.org%2Fdid&limit=3&format=ids",
            "activity=http%3A%2F%2Fe.org%2Fx&related_activities=true&format=canonical",
            "since=2026-01-01T00:00:00Z&until=2027-01-01T00:00:00Z&ascending=true",
            "registration=" + UUID.randomUUID() + "&attachments=true",
            "limit=2&attachments=true");
    StringBuilder query = new StringBuilder(queries.get(random.nextInt(queries.size())));
    for (int i = 0; i < random.nextInt(3); i++) {
      String scrap =
          List.of("%00", "%ff", "&", "=", "%7B", "9".repeat(30), "true", "%E2%82%AC", "%ED%A0%80")
              .get(random.nextInt(9));
      query.insert(random.nextInt(query.length() + 1), scrap);
    }
    String safe = query.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    return client.speaking(random.nextBoolean() ? "1.0.3" : "2.0.0").get("?" + safe);
  }
}
