package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A teacher lets another system send records, says whose they are and ends it, without a mouse.
 *
 * @param learner pseudonym of the learner for whom they shall count
 */
record SendingByKeyboard(HubProcess hub, HubRecords records, String learner) {
  private static final String BEST =
      "select round(best_percent) from unit_progress where unit = 'u07' and learner = ?::uuid";

  void journey(Chromium chromium) throws IOException, InterruptedException {
    try (BrowserContext browser = chromium.person(CookieMode.NONE)) {
      Page page = browser.pages().getFirst();
      String base = LmsPage.open(page, hub, "101").url().replaceAll("(/l/[^/]+)/.*", "$1");
      page.navigate(base + "/dashboard/packages");
      enter(page, "Moodle");
      page.waitForURL("**/packages/for/moodle");
      page.goBack();
      enter(page, "Bring the record in");
      page.waitForURL("**/packages/progress");
      String progress = page.url();
      Keyboard.tabTo(page, "sender");
      page.keyboard().type("Library");
      enter(page, "Make a key");
      page.getByText("Copy this now").waitFor();
      assertThat(Chromium.accessibilityFaults(page)).isEmpty();
      List<String> made = page.locator("dl.facts dd").allTextContents();
      RecordClient.of(hub)
          .post(
              "application/json",
              statement("Sam", "0.4").getBytes(StandardCharsets.UTF_8)); // no course
      assertThat(send(made, statement("Kim", "0.96"))).isEqualTo(200);
      page.navigate(progress);
      assertThat(page.locator("main").textContent())
          .contains("Kim")
          .doesNotContain("Sam", made.getLast());
      count(page);
      assertThat(records.rows(BEST, learner)).containsExactly(List.of("96"));
      assertThat(send(made, statement("Kim", "0.98"))).isEqualTo(200);
      page.navigate(progress);
      assertThat(records.rows(BEST, learner)).containsExactly(List.of("98"));
      enter(page, "End the key of Library");
      page.getByText("Nothing more comes in with this key.").waitFor();
      assertThat(send(made, statement("Kim", "0.99"))).isEqualTo(401);
    }
  }

  private void count(Page page) {
    String person =
        records
            .rows("select person_id from person where pseudonym = ?::uuid", learner)
            .getFirst()
            .getFirst();
    Locator choice = page.locator("form.whois select");
    Keyboard.tabTo(page, String.valueOf(choice.getAttribute("id")));
    for (int i = 0; i < 100 && !choice.inputValue().equals(person); i++) {
      page.keyboard().press("ArrowDown");
    }
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.getByText("Counted.").waitFor();
  }

  private static void enter(Page page, String wanted) {
    Keyboard.tabTo(page, wanted);
    page.keyboard().press("Enter");
  }

  private static String statement(String name, String scaled) {
    return "["
        + LaunchedUnit.elsewhere("passed", scaled).replace("Pat", name).replace("p1", name)
        + "]";
  }

  private static int send(List<String> made, String body) throws IOException, InterruptedException {
    String pair = made.get(1) + ":" + made.get(2);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(made.getFirst() + "statements"))
            .header("X-Experience-API-Version", "1.0.3")
            .header("Content-Type", "application/json")
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
