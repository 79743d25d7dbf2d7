package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Launches of browsers that keep no cookie in a frame, in an LMS that keeps values for tools. */
class PlatformStorageIT {
  @RegisterExtension static final BrowserDemo demo = BrowserDemo.named("storage");
  private static HubRecords records;

  @BeforeAll
  static void look() {
    records = HubRecords.of(demo.hub());
  }

  @AfterEach
  void behaveLikeMoodle() {
    behaveLike("moodle");
  }

  private static void behaveLike(String product) {
    URI address = URI.create(demo.hub().sandbox() + "/manner/" + product);
    WebPage page = new WebPerson().send(new WebForm(address, true, Map.of(), Map.of()));
    assertThat(page.status()).isEqualTo(200);
  }

  /** Landing, bound to the browser, and what else told who it is, of the newest launch. */
  private static String newest() {
    return String.join(
        " ",
        records
            .rows(
                """
                select landing, state_bound, coalesce(recognised_by, '-') from launch_session
                left join launch_recognition using (platform_id, session_id)
                order by number desc limit 1
                """)
            .getFirst());
  }

  private static long sessions() {
    return records.count("select count(*) from launch_session");
  }

  private static long waitingLaunches() {
    return records.count("select count(*) from waiting_launch");
  }

  @ParameterizedTest
  @CsvSource({
    "CANVAS, THIRD_PARTY_BLOCKED, 201, cookie true -",
    "CANVAS, PERMISSIVE, 202, cookie true -",
    "CANVAS, NONE, 203, token true storage",
    "MOODLE, THIRD_PARTY_BLOCKED, 204, cookie true -",
    "MOODLE, PERMISSIVE, 205, cookie true -",
    "MOODLE, NONE, 206, token false -"
  })
  @Requirement({
    "LTI-STORE-01",
    "LTI-STORE-02",
    "LTI-STORE-06",
    "LTI-STORE-08",
    "LTI-STORE-10",
    "LTI-STORE-12",
    "LTI-STORE-13",
    "LTI-LOGIN-10"
  })
  void takesTheFirstRungThatHolds(String manner, CookieMode mode, String student, String rung)
      throws IOException {
    behaveLike(manner.toLowerCase(Locale.ROOT));
    long before = waitingLaunches();
    try (BrowserContext browser = demo.chromium().person(mode)) {
      List<Page> windows = new ArrayList<>();
      browser.onPage(windows::add);
      Page lms = browser.pages().getFirst();
      Frame tool = LmsPage.open(lms, demo.hub(), student);
      assertThat(tool.url()).contains("/learn/u07/");
      assertThat(newest()).isEqualTo(rung);
      Object kept = lms.evaluate("() => document.documentElement.dataset.kept ?? '0'");
      assertThat(kept).as("values left in the LMS").isEqualTo("0");
      assertThat(windows).as("windows that opened by themselves").isEmpty();
    }
    assertThat(waitingLaunches()).isEqualTo(before);
  }

  @Test
  void usesWhatTheLmsUnderstandsOfFrames() throws IOException {
    behaveLike("canvas");
    try (BrowserContext browser = demo.chromium().person(CookieMode.THIRD_PARTY_BLOCKED)) {
      Page lms = browser.pages().getFirst();
      Frame tool = LmsPage.open(lms, demo.hub(), "206");
      lms.waitForFunction(
          "() => parseInt(document.querySelector('iframe.tool').style.height, 10) > 450");
      tool.waitForFunction(
          "() => document.documentElement.scrollHeight <= window.innerHeight",
          null,
          new Frame.WaitForFunctionOptions().setTimeout(5_000));
      tool.navigate(tool.url().replaceAll("(/l/[^/]+)/.*", "$1/portfolio/u07/u07-media-plan"));
      tool.waitForFunction("() => document.documentElement.dataset.frame === 'grows'");
      tool.locator("textarea#text").fill("A plan that is not saved yet");
      lms.waitForFunction("() => document.documentElement.dataset.unsaved === '1'");
      tool.getByText("Draft saved").waitFor();
      lms.waitForFunction("() => document.documentElement.dataset.unsaved === '0'");
    }
  }

  /** Where the LMS answers nothing, as Moodle does, the frame scrolls by itself. */
  @Test
  void asksNothingOfAnLmsThatAnswersNothing() throws IOException {
    try (BrowserContext browser = demo.chromium().person(CookieMode.THIRD_PARTY_BLOCKED)) {
      Page lms = browser.pages().getFirst();
      Frame tool = LmsPage.open(lms, demo.hub(), "207");
      tool.waitForFunction("() => document.documentElement.dataset.frame === 'scrolls'");
      assertThat(lms.evaluate("() => document.querySelector('iframe.tool').style.height"))
          .isEqualTo("");
    }
  }

  /** A frame of the LMS keeps the values, by other names; nothing was announced at login. */
  @Test
  @Requirement({"LTI-STORE-02", "LTI-STORE-03", "LTI-STORE-05", "LTI-STORE-07", "LTI-STORE-11"})
  void asksTheFrameAndByTheNamesThatTheLmsLists() throws IOException {
    behaveLike("moodle");
    String script =
        """
        const inner = document.createElement('iframe');
        inner.name = 'lti_storage_frame';
        document.body.append(inner);
        const kept = new Map();
        addEventListener('message', event => {
          if (event.data?.subject !== 'lti.capabilities') return;
          event.source.postMessage(JSON.stringify({ subject: 'lti.capabilities.response',
            message_id: event.data.message_id, supported_messages: [
              { subject: 'org.imsglobal.lti.put_data', frame: 'lti_storage_frame' },
              { subject: 'org.imsglobal.lti.get_data', frame: 'lti_storage_frame' }] }), '*');
        });
        inner.contentWindow.addEventListener('message', event => {
          const { subject, message_id, key, value } = event.data;
          if (subject === 'org.imsglobal.lti.put_data') kept.set(key, value);
          inner.contentWindow.Function('to', 'text', 'origin', 'to.postMessage(text, origin)')(
            event.source, JSON.stringify({ subject: subject + '.response', message_id, key,
              value: kept.get(key) ?? null }), event.origin);
        });
        """;
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE)) {
      Page lms = hosted(browser, old -> script);
      LmsPage.open(lms, demo.hub(), "207");
      assertThat(newest()).isEqualTo("token true storage");
    }
  }

  @Test
  @Requirement({"LTI-STORE-08", "NEG-68"})
  void refusesABrowserForWhichTheLmsKeepsNothing() throws IOException {
    behaveLike("canvas");
    long before = sessions();
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE)) {
      Page lms = hosted(browser, host -> host.replace("kept.get(key) ?? null", "null"));
      Frame tool = waiting(lms, "208");
      tool.getByRole(
              AriaRole.HEADING,
              new Frame.GetByRoleOptions()
                  .setName("We could not match this sign-in to your browser."))
          .waitFor();
      assertThat(tool.locator("article.refusal").textContent()).contains("LTI-STORE-08");
    }
    assertThat(sessions()).isEqualTo(before);
  }

  /** An answer to another message is none: the person decides how to go on. */
  @ParameterizedTest
  @CsvSource({"Go on here, 201", "Open in a new window, 202"})
  @Requirement({"LTI-STORE-07", "LTI-STORE-12", "LTI-STORE-13", "NEG-67"})
  void believesNoAnswerToAnotherMessage(String button, String student) throws IOException {
    behaveLike("canvas");
    long before = sessions();
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE)) {
      List<Page> windows = new ArrayList<>();
      Page lms =
          hosted(
              browser,
              host ->
                  host.replace(
                      "message_id, ...answer",
                      "message_id: subject === 'lti.get_data' ? 'forged' : message_id, ...answer"));
      browser.onPage(windows::add);
      Frame tool = waiting(lms, student);
      tool.getByText("How do you want to go on?").waitFor();
      assertThat(sessions()).isEqualTo(before);
      assertThat(windows).as("windows that opened by themselves").isEmpty();
      assertThat(Chromium.accessibilityFaults(lms))
          .filteredOn(fault -> !fault.contains("landmark-unique") && !fault.contains("notice"))
          .as("faults but those of an LMS around a page with a main part of its own")
          .isEmpty();
      tool.getByRole(AriaRole.BUTTON, new Frame.GetByRoleOptions().setName(button)).click();
      if (button.equals("Go on here")) {
        tool.waitForURL("**/learn/u07/**");
      } else {
        lms.waitForCondition(() -> windows.size() == 1);
        windows.getFirst().waitForURL("**/learn/u07/**");
      }
      assertThat(newest()).startsWith("token false click");
    }
  }

  /** A page of another origin that frames the launch learns nothing and is not believed. */
  @Test
  @Requirement({"LTI-STORE-04", "LTI-STORE-07", "NEG-66"})
  void tellsTheSecretToNoOtherOrigin() throws IOException {
    behaveLike("canvas");
    long before = records.count("select count(*) from launch_recognition");
    String page =
        """
        <!doctype html><title>Elsewhere</title><script>
        window.heard = [];
        addEventListener('message', event => {
          heard.push(JSON.stringify(event.data));
          const { subject, message_id } = event.data;
          const answer = { message_id, value: 'x'.repeat(32), supported_messages: [
            { subject: 'lti.put_data' }, { subject: 'lti.get_data' }] };
          for (const name of [subject, 'lti.put_data', 'lti.get_data']) {
            event.source.postMessage({ ...answer, subject: name + '.response' }, '*');
          }
        });
        </script><iframe class="tool" src="%s/as/203/launch/1"></iframe>
        """
            .formatted(demo.hub().sandbox());
    HttpServer elsewhere = serve(page);
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE)) {
      Page host = browser.pages().getFirst();
      List<String> asked = new ArrayList<>();
      host.onRequest(request -> asked.add(request.url()));
      host.navigate("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");
      host.waitForCondition(() -> asked.stream().anyMatch(url -> url.endsWith("/lti/launch")));
      Object heard = host.evaluate("() => heard.join('\\n')");
      assertThat(heard.toString()).contains("lti.capabilities").doesNotContain("_data", "state_");
      assertThat(asked).noneMatch(url -> url.endsWith("/lti/stored"));
    } finally {
      elsewhere.stop(0);
    }
    assertThat(records.count("select count(*) from launch_recognition")).isEqualTo(before);
  }

  private static HttpServer serve(String page) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = page.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, body.length);
          try (exchange) {
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
    return server;
  }

  /** An LMS page whose script for tools is changed on the way. */
  private static Page hosted(BrowserContext browser, UnaryOperator<String> change) {
    Page lms = browser.pages().getFirst();
    lms.route(
        "**/host.js",
        route -> {
          String script = route.fetch().text();
          String changed = change.apply(script);
          assertThat(changed).isNotEqualTo(script);
          route.fulfill(
              new Route.FulfillOptions().setContentType("text/javascript").setBody(changed));
        });
    return lms;
  }

  /** The frame in which a launch waits. */
  private static Frame waiting(Page lms, String student) {
    lms.navigate(demo.hub().sandbox() + "/as/" + student + "/activity/1");
    lms.waitForCondition(
        () -> lms.frames().stream().anyMatch(frame -> frame.url().endsWith("/lti/launch")));
    return lms.frames().stream()
        .filter(frame -> frame.url().endsWith("/lti/launch"))
        .findFirst()
        .orElseThrow();
  }
}
