package org.creatorshub.tool.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that the server would refuse or take apart before the record store sees them. */
class RefusedBodiesIT {
  private static final String JSON = "application/json";

  private static HubProcess hub;
  private static RecordClient client;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("bodies"));
    client = RecordClient.of(hub);
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), UTF_8);
  }

  @Test
  @Requirement("L-25")
  void saysSoAlsoWhereTheServerItselfWouldHaveClosed() {
    byte[] body = new byte[40 << 20];
    HttpResponse<byte[]> answer =
        client.send(
            client
                .to("")
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(text(answer)).contains("L-25");
    assertThat(header(answer, "X-Experience-API-Version")).isNotEmpty();
  }

  @Test
  @Requirement("L-25")
  void refusesAtOnceWhatAnnouncesFarTooMuch() throws IOException {
    URI address = URI.create(client.base());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      String request =
          "POST /xapi/statements HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999999\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 413")
          .containsIgnoringCase("X-Experience-API-Version: 1.0.3")
          .contains("L-25");
    }
  }

  @Test
  void staysWithTheVersionOfHttpThatItReadsWithoutFault() {
    HttpResponse<byte[]> answer = client.offeringHttp2().post(JSON, "[]".getBytes(UTF_8));
    assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
  }

  @Test
  @Requirement("L-18")
  void refusesFormsThatOnlyLookLikeOtherRequests() {
    for (String query : List.of("?method=PUT", "?xmethod=PUT", "?method=PUT&method=GET")) {
      for (String method : List.of("PUT", "POST")) {
        HttpResponse<byte[]> answer =
            client.send(
                client
                    .to(query)
                    .header("Content-Type", "multipart/form-data; boundary=abc")
                    .method(method, BodyPublishers.ofString("x")));
        assertThat(answer.statusCode()).as(method + query).isEqualTo(400);
      }
    }
  }

  /** The server once took the unwrapped body for a form again, in which "100%" is a fault. */
  @Test
  @Requirement("L-03")
  void takesWhatTheAlternateSyntaxWrapsAsItIs() {
    UUID id = UUID.randomUUID();
    String statement =
        """
        {"id":"%s","actor":{"mbox":"mailto:a@e.org"},"verb":{"id":"http://e.org/did"},\
        "object":{"id":"http://e.org/x"},"result":{"response":"a=1&b=100%%"}}"""
            .formatted(id);
    HttpResponse<byte[]> posted = wrapped("content=" + URLEncoder.encode(statement, UTF_8));
    assertThat(posted.statusCode()).as(text(posted)).isEqualTo(200);
    assertThat(text(client.get("?statementId=" + id))).contains("a=1&b=100%");
    String form = URLEncoder.encode("application/x-www-form-urlencoded", UTF_8);
    HttpResponse<byte[]> disguised =
        wrapped("Content-Type=" + form + "&content=" + URLEncoder.encode("a=%zz", UTF_8));
    assertThat(disguised.statusCode()).as(text(disguised)).isEqualTo(400);
  }

  private static HttpResponse<byte[]> wrapped(String form) {
    return client.send(
        client
            .to("?method=POST")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lti/launch", "/lti/login", "/admin/record-keys"})
  void takesAFormThatCannotBeReadForAMistakeOfTheSender(String path) throws Exception {
    String secret = "somebody-" + UUID.randomUUID();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(URI.create(hub.base() + path))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString("id_token=" + secret + "%zz&state=%C6%"))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains("HUB-REQUEST-400").doesNotContain(secret);
    }
    assertThat(hub.log()).doesNotContain("HUB-FAULT", secret);
  }

  @Test
  void refusesDocumentsThatCallThemselvesForms() {
    for (String type :
        List.of("multipart/form-data; boundary=abc", "application/x-www-form-urlencoded")) {
      String place =
          "/../activities/state?stateId=%s&activityId=http%%3A%%2F%%2Fe.org&agent=%s"
              .formatted(UUID.randomUUID(), "%7B%22mbox%22%3A%22mailto%3Aa%40e.org%22%7D");
      String document = "a=1&b=%zz\r\n--abc";
      HttpResponse<byte[]> put =
          client.send(
              client.to(place).header("Content-Type", type).PUT(BodyPublishers.ofString(document)));
      assertThat(put.statusCode()).as(type + text(put)).isEqualTo(400);
      assertThat(text(put)).contains("L-23", "application/octet-stream");
    }
  }
}
