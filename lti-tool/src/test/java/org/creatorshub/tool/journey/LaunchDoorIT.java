package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in, as the network sees it. */
class LaunchDoorIT {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private static HubProcess hub;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub =
        HubProcess.demo(
            HubProcess.freshData("door"),
            HubProcess.freePortPair(),
            Map.of("HUB_LOGINS_PER_MINUTE", "100000"));
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "HEAD", "PATCH", "OPTIONS"})
  @Requirement("LTI-LOGIN-01")
  void takesAnnouncementsByGetAndPostOnly(String method) throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(hub.base() + "/lti/login"))
                .method(method, BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, POST");
    if (!method.equals("HEAD")) {
      assertThat(answer.body()).contains("LTI-LOGIN-01");
    }
  }

  @Test
  @Requirement("LTI-LOGIN-01")
  void answersGetAndPostAlike() {
    WebPerson person = new WebPerson();
    WebPage posted = person.open(hub.sandbox() + "/as/201/launch/1?method=post");
    WebPage got = person.open(hub.sandbox() + "/as/201/launch/1?method=get");
    assertThat(posted.form("data-send").posts()).isTrue();
    assertThat(got.form("data-send").posts()).isFalse();
    assertThat(person.sendOnce(posted.form("data-send")).status()).isEqualTo(303);
    assertThat(person.sendOnce(got.form("data-send")).status()).isEqualTo(303);
  }

  @Test
  @Requirement({"LTI-LAUNCH-04", "NEG-24"})
  void tellsTwoBrowsersApartThatSwapTheirLaunches() {
    WebPerson ann = new WebPerson();
    WebPerson ben = new WebPerson();
    WebForm anns = ann.launchForm(hub, "201", 1);
    WebForm bens = ben.launchForm(hub, "202", 1);
    for (WebPage swapped : List.of(ann.send(bens), ben.send(anns))) {
      assertThat(swapped.status()).isEqualTo(401);
      assertThat(swapped.body()).contains("LTI-LAUNCH-04");
    }
    assertThat(ann.send(anns).status()).as("the swap used nothing up").isEqualTo(200);
    assertThat(ben.send(bens).status()).isEqualTo(200);
  }

  @Test
  @Requirement("LTI-LAUNCH-32")
  void answersAGoodLaunchWithAPageOfItsOwn() throws Exception {
    HttpResponse<String> landing = post(WebPerson.withoutCookies().launchForm(hub, "203", 1));
    assertThat(landing.statusCode()).isEqualTo(303);
    assertThat(landing.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(landing.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    String place = landing.headers().firstValue("Location").orElseThrow();
    assertThat(place).matches(".*/l/[A-Za-z0-9_-]{32}/learn(/.*)?");
    for (int reload = 0; reload < 2; reload++) {
      HttpResponse<String> page = pageAt(URI.create(hub.base()).resolve(place));
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("frame-ancestors 'self' " + hub.sandbox())
          .doesNotContain("unsafe", "*");
      assertThat(page.headers().firstValue("X-Frame-Options")).isEmpty();
    }
  }

  @Test
  @Requirement({"LTI-STORE-09", "NEG-69"})
  void takesStoredValuesFromItsOwnPageOnly() throws Exception {
    HttpResponse<String> trial = announceInFrame("204");
    String secret = attribute(trial.body(), "value");
    WebForm launch = new WebPerson().open(attribute(trial.body(), "stored")).form("data-send");
    HttpResponse<String> waiting = post(launch);
    assertThat(waiting.statusCode()).isEqualTo(200);
    assertThat(waiting.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors 'self' " + hub.sandbox())
        .doesNotContain("*");
    String handle = attribute(waiting.body(), "handle");
    for (String origin : List.of("https://elsewhere.example", hub.sandbox(), "null", "")) {
      HttpResponse<String> foreign = claim(handle, secret, origin);
      assertThat(foreign.statusCode()).isEqualTo(403);
      assertThat(foreign.body()).contains("LTI-STORE-09");
    }
    HttpResponse<String> own = claim(handle, secret, hub.base());
    assertThat(own.statusCode()).as("nothing was used up").isEqualTo(200);
    assertThat(own.body()).contains("{\"to\":\"/l/");
    assertThat(claim(handle, secret, hub.base()).statusCode()).isEqualTo(401);
    assertThat(post(launch).body()).contains("LTI-LAUNCH-03");
  }

  @Test
  @Requirement("LTI-STORE-01")
  void sendsWindowsAndKnownBrowsersStraightOn() throws Exception {
    assertThat(announceInFrame("205").headers().allValues("Set-Cookie"))
        .hasSize(2)
        .allSatisfy(cookie -> assertThat(cookie).contains("; Partitioned", "; HttpOnly"));
    WebForm form = new WebPerson().open(hub.sandbox() + "/as/205/launch/1").form("data-send");
    assertThat(post(form).statusCode()).isEqualTo(303);
  }

  private static HttpResponse<String> announceInFrame(String student) throws Exception {
    behaveLike("canvas");
    WebForm form =
        new WebPerson().open(hub.sandbox() + "/as/" + student + "/launch/1").form("data-send");
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Dest", "iframe")
                .POST(BodyPublishers.ofString(form.urlEncoded()))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer;
  }

  private static void behaveLike(String product) {
    URI address = URI.create(hub.sandbox() + "/manner/" + product);
    assertThat(new WebPerson().send(new WebForm(address, true, Map.of(), Map.of())).status())
        .isEqualTo(200);
  }

  private static String attribute(String page, String name) {
    Matcher found = Pattern.compile("data-" + name + "=\"([^\"]*)\"").matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1).replace("&amp;", "&").replace("&#39;", "'");
  }

  private static HttpResponse<String> claim(String handle, String value, String origin)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(hub.base() + "/lti/stored"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("handle=" + handle + "&value=" + value));
    if (!origin.isEmpty()) {
      request.header("Origin", origin);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> pageAt(URI address) throws Exception {
    HttpResponse<String> answer = get(address);
    while (answer.statusCode() == 303) {
      answer = get(answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow()));
    }
    return answer;
  }

  private static HttpResponse<String> get(URI address) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(WebForm form) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(form.action())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.urlEncoded()))
            .build(),
        BodyHandlers.ofString());
  }

  /** What strangers begin and never finish must cost nobody anything. */
  @Test
  @Requirement({"LTI-LOGIN-09", "LTI-LOGIN-11"})
  void keepsNothingOfTenThousandLoginsThatNeverLaunch() throws Exception {
    URI login =
        URI.create(
            hub.base()
                + "/lti/login?client_id=sandbox-creators-hub&login_hint=201&iss="
                + URLEncoder.encode(hub.sandbox(), StandardCharsets.UTF_8)
                + "&target_link_uri="
                + URLEncoder.encode(hub.base() + "/lti/launch/u07", StandardCharsets.UTF_8));
    HttpRequest request = HttpRequest.newBuilder(login).build();
    Callable<Long> some =
        () -> {
          long led = 0;
          for (int i = 0; i < 1_250; i++) {
            led += CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 303 ? 1 : 0;
          }
          return led;
        };
    long led = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Long> one : threads.invokeAll(Collections.nCopies(8, some))) {
        led += one.get();
      }
    }
    assertThat(led).isEqualTo(10_000);
    HubRecords records = HubRecords.of(hub);
    assertThat(records.count("select count(*) from used_state")).isLessThan(100);
    assertThat(new WebPerson().launch(hub, "208", 1).status()).isEqualTo(200);
  }
}
