package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.creatorshub.reporting.profile.ProfileDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The profile for programs and for people, and the read models proved from a terminal. */
class ProfileIT {
  private static HubProcess hub;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("profile"));
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @Test
  void givesProgramsTheDocumentAndPeopleAPage() throws Exception {
    HttpResponse<String> program = get("/profiles/creators-hub", "application/ld+json");
    assertThat(program.headers().firstValue("Content-Type")).hasValue("application/ld+json");
    assertThat(program.body()).isEqualTo(ProfileDocument.json());
    assertThat(get("/profiles/creators-hub/v1.0", "*/*").body()).isEqualTo(program.body());
    assertThat(get("/profiles/creators-hub", "text/html,*/*;q=0.8").body())
        .contains("<h1>The xAPI Profile of Creators’ Hub</h1>", "question-answered");
    assertThat(get("/profiles/creators-hub/v9", "*/*").statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create(hub.base() + path)).header("Accept", accept).build(),
          BodyHandlers.ofString());
    }
  }
}
