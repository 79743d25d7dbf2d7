package org.creatorshub.tool.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A preview over HTTP, while its files change. */
class PreviewIT {
  private static final Path TINY = Path.of("../course-content/src/test/resources/reading/sound");
  private static final Clock NOVEMBER =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path folder;
  private PreviewServer server;

  @BeforeEach
  void start() throws IOException {
    try (Stream<Path> files = Files.walk(TINY)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = folder.resolve(TINY.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
      }
    }
    server = PreviewServer.start(folder, 0, NOVEMBER);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void drawsALessonWithTheToolsOwnTemplatesAndStyleSheets() throws Exception {
    HttpResponse<String> page = get("/learn/u01/u01-p-cost");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'");
    assertThat(page.body())
        .contains("<h1 tabindex=\"-1\" data-focus>What an order costs</h1>")
        .contains("2,160 ÷ 3,600 = 0.60", ">sixty</span> euros")
        .contains("<link rel=\"stylesheet\" href=\"/css/lesson.css\">")
        .contains("<svg xmlns=", "Try it. This does not count.")
        .contains("href=\"#glossary-cpa\"")
        .doesNotContain("Look at the base.", "For authors");
    assertThat(get("/css/lesson.css").body()).contains(".lesson {");
    assertThat(get("/preview/live.js").headers().firstValue("Content-Type"))
        .hasValue("text/javascript; charset=utf-8");
  }

  @Test
  void showsTheAnswersInAViewOfTheirOwn() throws Exception {
    assertThat(get("/answers/learn/u01/u01-p-cost").body())
        .contains("For authors: u01-r-cpa", "units/u01/practice.yaml:1", "Look at the base.")
        .contains("CPA → orders")
        .contains("cells are right.")
        .contains("href=\"/learn/u01/u01-p-cost\"");
    assertThat(get("/answers/learn/u01/test").body())
        .contains("What does CPA divide by?", "M-CPA-TIMES", "key: cpc / (cvr / 100)")
        .contains("cvr: 2, 2.5");
    assertThat(get("/learn/u01/test").body())
        .contains("What does CPA divide by?")
        .doesNotContain("M-CPA-TIMES");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/learn",
        "/learn/u01",
        "/learn/u01/end",
        "/learn/u01/u01-p-end",
        "/portfolio/u01/u01-plan",
        "/learn/glossary?q=cpa",
        "/preview/faults"
      })
  void showsEveryKindOfPageInBothViews(String path) throws Exception {
    for (String base : new String[] {"", "/answers"}) {
      HttpResponse<String> page = get(base + path);
      assertThat(page.statusCode()).as(base + path).isEqualTo(200);
      assertThat(page.body()).contains("aria-label=\"Preview\"", "No faults", "<main id=\"main\"");
    }
  }

  @Test
  void judgesAnswersAndLeadsOn() throws Exception {
    String there = "/learn/u01/u01-p-cost/practice/u01-r-cpa";
    assertThat(post(there, "do=answer&round=0&q.u01-r-cpa.s1=t1&q.u01-r-cpa.s2=t2").body())
        .contains("<p class=\"word\">Right</p>");
    assertThat(post(there, "do=answer&round=0&q.u01-r-cpa.s1=t2&q.u01-r-cpa.s2=t2").body())
        .contains("<p class=\"word\">Partly right</p>", "Look at the base.");
    assertThat(get(there).headers().firstValue("Location")).hasValue("/learn/u01/u01-p-cost");
    assertThat(post("/learn/u01/u01-p-cost", "").headers().firstValue("Location"))
        .hasValue("/learn/u01/u01-p-end");
    assertThat(post("/learn/u01/u01-p-cost/sheet/u01-s-bench", "do=check").statusCode())
        .isEqualTo(200);
    assertThat(post("/learn/u01/u01-p-cost/practice/no-such", "%%%=%zz&&=&x").statusCode())
        .isEqualTo(200);
  }

  @Test
  void playsScenariosAndFillsInTasks() throws Exception {
    String talk = "/learn/u01/u01-p-end/scenario/u01-sc-talk";
    assertThat(post(talk, "step=door&choice=a").body())
        .contains("Step 2", "Yes: cost and orders", "name=\"way\" value=\"door.a\"");
    assertThat(post(talk, "way=door.a&step=desk&choice=a").body())
        .contains("The owner is glad.", "Your decisions were worth 5 of 5.");
    assertThat(post(talk, "do=again&way=door.a").body()).contains("Step 1</h3>");
    assertThat(post(talk, "way=%00&step=zzz&choice=" + "x".repeat(20_000)).statusCode())
        .isEqualTo(200);
    assertThat(post("/learn/u01/u01-p-end/own/u01-k-habits", "o.count=2&do=keep").body())
        .contains("id=\"o-u01-k-habits-count-2\" checked", "Nothing of what you fill in");
    assertThat(post("/learn/u01/u01-p-end/own/u01-k-link", "sample=s1").body())
        .contains("UTM-07", "1 thing to look at");
    assertThat(post("/learn/u01/u01-p-end/own/u01-k-nobody", "x=1").statusCode()).isEqualTo(200);
  }

  @Test
  void tellsByAConditionalRequestThatAFileHasChanged() throws Exception {
    String tag = get("/preview/state").headers().firstValue("ETag").orElseThrow();
    assertThat(state(tag)).isEqualTo(304);
    replace("units/u01/unit.md", "sixty]] euros", "sixty]] euros exactly");
    assertThat(state(tag)).isEqualTo(200);
    assertThat(get("/learn/u01/u01-p-cost").body()).contains("euros exactly");
  }

  @Test
  void keepsItsPeaceAboutFilesOfEditors() throws Exception {
    String tag = get("/preview/state").headers().firstValue("ETag").orElseThrow();
    Files.writeString(folder.resolve("units/u01/.unit.md.swp"), "x");
    Files.writeString(folder.resolve("units/u01/unit.md~"), "x");
    assertThat(state(tag)).isEqualTo(304);
  }

  @Test
  void showsFaultsOnThePageUntilTheyAreMended() throws Exception {
    replace("units/u01/unit.md", "= 0.60]]", "= 0.61]]");
    HttpResponse<String> broken = get("/learn/u01/u01-p-cost");
    assertThat(broken.statusCode()).isEqualTo(200);
    assertThat(broken.body())
        .contains("<code>units/u01/unit.md:13</code>", "fault SUM")
        .contains("gives 0.60, not 0.61.", "1 fault, no warnings</a>")
        .doesNotContain("Exception");
    replace("units/u01/unit.md", "= 0.61]]", "= 0.60]]");
    assertThat(get("/learn/u01/u01-p-cost").body()).contains("What an order costs");
  }

  @Test
  void showsThePageDespiteFaultsOfContent() throws Exception {
    replace("units/u01/unit.md", "draw: 1", "draw: 3");
    assertThat(get("/learn/u01/u01-p-cost").body())
        .contains(
            "<h1 tabindex=\"-1\" data-focus>What an order costs</h1>", "1 fault, no warnings</a>");
    assertThat(get("/preview/faults").body()).contains("fault AUTH-11");
  }

  @Test
  void survivesACourseThatIsGone() throws Exception {
    Files.delete(folder.resolve("course.yaml"));
    assertThat(get("/learn").body()).contains("There is no file &quot;course.yaml&quot;.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/learn/u02",
        "/learn/u01/no-such-page",
        "/learn/standing",
        "/portfolio/u01/other",
        "/portfolio",
        "/css/../application.properties",
        "/css/no-such.css",
        "/preview/../../secret.css",
        "/answersx"
      })
  void saysThatThereIsNoSuchPage(String path) throws Exception {
    HttpResponse<String> page = get(path);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).doesNotContain("Exception", "quarkus.");
  }

  @Test
  void answersOnThisMachineOnly() throws Exception {
    assertThat(raw("GET /learn HTTP/1.1\r\nHost: evil.example:80\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(raw("GET /learn HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
    assertThat(raw("DELETE /learn HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 405");
    assertThat(post("/learn/u01/u01-p-cost", "x".repeat(2_000_000)).statusCode()).isEqualTo(413);
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void replace(String file, String old, String by) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(old);
    Files.writeString(folder.resolve(file), text.replace(old, by));
  }

  private int state(String tag) throws Exception {
    return CLIENT
        .send(
            request("/preview/state").header("If-None-Match", tag).build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    return CLIENT.send(
        request(path).POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }
}
