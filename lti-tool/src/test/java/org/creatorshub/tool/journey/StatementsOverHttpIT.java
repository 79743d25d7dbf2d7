package org.creatorshub.tool.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The statements resource as other systems see it. */
class StatementsOverHttpIT {
  private static final String JSON = "application/json";
  private static final String MIXED = "multipart/mixed; boundary=abc";

  /** Of the bytes 0 to 255, every one of which must come back. */
  private static final String HASH =
      "40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880";

  private static HubProcess hub;
  private static RecordClient client;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub =
        HubProcess.demo(
            HubProcess.freshData("records"),
            HubProcess.freePortPair(),
            Map.of(
                "HUB_LRS_REQUEST_KB", "64", "HUB_LRS_STATEMENT_KB", "16", "HUB_LRS_BATCH", "20"));
    client = RecordClient.of(hub);
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  private static String statement(UUID id, String more) {
    return """
        {"id":"%s","actor":{"mbox":"mailto:a@e.org"},"verb":{"id":"http://e.org/did",\
        "display":{"en":"did","de":"tat"}},"object":{"id":"http://e.org/x"}%s}"""
        .formatted(id, more);
  }

  private static String withFile(UUID id) {
    return statement(
        id,
        """
        ,"attachments":[{"usageType":"http://e.org/u","display":{"en":"x"},\
        "contentType":"image/png","length":256,"sha2":"%s"}]"""
            .formatted(HASH));
  }

  private static byte[] mixed(String json) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        """
        --abc
        Content-Type: application/json

        %s
        --abc
        Content-Type: image/png
        Content-Transfer-Encoding: binary
        X-Experience-API-Hash: %s

        """
            .formatted(json, HASH)
            .replace("\n", "\r\n")
            .getBytes(UTF_8));
    for (int i = 0; i < 256; i++) {
      body.write(i);
    }
    body.writeBytes("\r\n--abc--\r\n".getBytes(UTF_8));
    return body.toByteArray();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), UTF_8);
  }

  private static UUID stored(String more) {
    UUID id = UUID.randomUUID();
    HttpResponse<byte[]> answer = client.post(JSON, statement(id, more).getBytes(UTF_8));
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    return id;
  }

  @Test
  @Requirement({"L-18", "L-19"})
  void takesAFileAndGivesItBackByteForByte() {
    UUID id = UUID.randomUUID();
    assertThat(client.post(MIXED, mixed(withFile(id))).statusCode()).isEqualTo(200);
    HttpResponse<byte[]> answer = client.get("?attachments=true&statementId=" + id);
    assertThat(header(answer, "Content-Type")).startsWith("multipart/mixed; boundary=");
    String body = new String(answer.body(), ISO_8859_1);
    StringBuilder file = new StringBuilder("\r\n\r\n");
    for (char i = 0; i < 256; i++) {
      file.append(i);
    }
    assertThat(body)
        .contains("X-Experience-API-Hash: " + HASH, "Content-Type: image/png", file.append("\r\n"));
    HttpResponse<byte[]> plain = client.get("?statementId=" + id);
    assertThat(header(plain, "Content-Type")).startsWith(JSON);
  }

  @Test
  @Requirement("L-19")
  void answersInPartsEvenWithoutFiles() {
    UUID id = stored("");
    HttpResponse<byte[]> answer = client.get("?attachments=true&statementId=" + id);
    assertThat(header(answer, "Content-Type")).startsWith("multipart/mixed; boundary=");
    assertThat(text(answer).split("\r\n--", -1)).hasSize(2);
  }

  @Test
  @Requirement("L-18")
  void refusesFilesThatNobodyNamesAndFormsOfBrowsers() {
    String plain = statement(UUID.randomUUID(), "");
    assertThat(client.post(MIXED, mixed(plain)).statusCode()).isEqualTo(400);
    assertThat(client.post(JSON, withFile(UUID.randomUUID()).getBytes(UTF_8)).statusCode())
        .isEqualTo(400);
    for (String type :
        new String[] {"multipart/form-data; boundary=abc", "multipart/form-data", "text/plain"}) {
      HttpResponse<byte[]> answer = client.post(type, mixed(withFile(UUID.randomUUID())));
      assertThat(answer.statusCode()).as(type).isEqualTo(400);
      assertThat(header(answer, "X-Experience-API-Consistent-Through")).as(type).isNotEmpty();
    }
  }

  @Test
  @Requirement({"L-11", "L-01"})
  void saysOnEveryAnswerHowFarItIsComplete() {
    UUID id = stored("");
    for (HttpResponse<byte[]> answer :
        List.of(
            client.get(""),
            client.get("?statementId=" + id),
            client.get("?statementId=" + UUID.randomUUID()),
            client.get("?colour=red"),
            client.post(JSON, "x".getBytes(UTF_8)),
            client.speaking("0.9").get(""),
            client.send(client.to("").DELETE()),
            client.send(client.to("").header("Content-Type", JSON).PUT(BodyPublishers.noBody())))) {
      String through = header(answer, "X-Experience-API-Consistent-Through");
      assertThat(Instant.parse(through)).isBeforeOrEqualTo(Instant.now());
      assertThat(header(answer, "X-Experience-API-Version")).isNotEmpty();
      assertThat(header(answer, "Date")).endsWith("GMT");
    }
  }

  @Test
  @Requirement("L-02")
  void answersHeadAsGet() {
    UUID id = stored("");
    HttpResponse<byte[]> head =
        client.send(client.to("?statementId=" + id).method("HEAD", BodyPublishers.noBody()));
    HttpResponse<byte[]> get = client.get("?statementId=" + id);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"Content-Type", "Last-Modified", "X-Experience-API-Version"}) {
      assertThat(header(head, name)).as(name).isNotEmpty().isEqualTo(header(get, name));
    }
  }

  @Test
  @Requirement("L-10")
  void givesOneLanguageToWhoeverAsksForIt() {
    UUID id = stored("");
    HttpResponse<byte[]> answer =
        client.send(
            client
                .to("?format=canonical&statementId=" + id)
                .header("Accept-Language", "de-CH,de;q=0.9,en;q=0.8")
                .GET());
    assertThat(text(answer)).contains("\"display\":{\"de\":\"tat\"}");
    assertThat(text(client.get("?format=ids&statementId=" + id)))
        .contains("\"verb\":{\"id\":\"http://e.org/did\"}");
    assertThat(text(client.get("?statementId=" + id))).contains("\"en\":\"did\",\"de\":\"tat\"");
  }

  @Test
  @Requirement("L-25")
  void refusesMoreThanItsLimitsWithASentence() {
    StringBuilder batch = new StringBuilder("[");
    for (int i = 0; i < 21; i++) {
      batch.append(i == 0 ? "" : ",").append(statement(UUID.randomUUID(), ""));
    }
    String large =
        statement(UUID.randomUUID(), ",\"result\":{\"response\":\"" + "x".repeat(20_000) + "\"}");
    Map<String, String> refused =
        Map.of(
            batch.append("]").toString(),
            "More than 20 statements",
            large,
            "A statement has more than 16,384 bytes",
            " ".repeat(70_000),
            "More than 65,536 bytes");
    refused.forEach(
        (body, sentence) -> {
          HttpResponse<byte[]> answer = client.post(JSON, body.getBytes(UTF_8));
          assertThat(answer.statusCode()).as(sentence).isEqualTo(413);
          assertThat(text(answer)).contains(sentence, "L-25");
        });
  }

  @Test
  @Requirement("L-25")
  void refusesAFloodWithASentenceToo() {
    HttpResponse<byte[]> answer = client.post(JSON, new byte[33 << 20]);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(text(answer)).contains("L-25");
    assertThat(header(answer, "X-Experience-API-Version")).isNotEmpty();
  }

  @Test
  @Requirement("L-25")
  void readsNoFurtherThanTheLimitWhereNoLengthIsTold() {
    byte[] body = " ".repeat(200_000).getBytes(UTF_8);
    HttpResponse<byte[]> answer =
        client.send(
            client
                .to("")
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body))));
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  @Requirement("L-12")
  void showsReadersOfTheOldEditionNothingOfTheNew() {
    UUID id = UUID.randomUUID();
    RecordClient modern = client.speaking("2.0.0");
    assertThat(modern.post(JSON, statement(id, "").getBytes(UTF_8)).statusCode()).isEqualTo(200);
    assertThat(text(modern.get("?statementId=" + id))).contains("\"version\":\"2.0.0\"");
    assertThat(client.get("?statementId=" + id).statusCode()).isEqualTo(404);
    assertThat(text(client.get("?limit=500"))).doesNotContain(id.toString());
    Optional<String> modified =
        modern.get("?statementId=" + id).headers().firstValue("Last-Modified");
    assertThat(modified).hasValueSatisfying(when -> assertThat(when).endsWith("GMT"));
  }

  @Test
  @Requirement("P-08")
  void countsAndRemovesWhatIsOldBesideTheRunningStore() throws IOException, InterruptedException {
    UUID old = UUID.randomUUID();
    UUID young = UUID.randomUUID();
    assertThat(client.post("multipart/mixed; boundary=abc", mixed(withFile(old))).statusCode())
        .isEqualTo(200);
    assertThat(client.post(JSON, statement(young, "").getBytes(UTF_8)).statusCode()).isEqualTo(200);
    HubRecords.of(hub)
        .change(
            "update statement set stored = now() - interval '6 years' where statement_id = ?", old);
    String counted = hub.command("retention", "--older-than", "5y");
    assertThat(counted).contains("1  statements in all", "Nothing was removed");
    assertThat(client.get("?statementId=" + old).statusCode()).isEqualTo(200);
    String removed = hub.command("retention", "--older-than", "5y", "delete");
    assertThat(removed).contains("Removed: 1 statements");
    assertThat(client.get("?statementId=" + old).statusCode()).isEqualTo(404);
    assertThat(client.get("?statementId=" + young).statusCode()).isEqualTo(200);
    assertThat(
            HubRecords.of(hub).rows("select action from audit_entry order by at desc").getFirst())
        .containsExactly("old records removed");
  }
}
