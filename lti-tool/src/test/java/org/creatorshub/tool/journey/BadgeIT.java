package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.creatorshub.tool.proof.PngChunks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A badge from the passed test to a stranger's check, and what the stranger reads afterwards. */
class BadgeIT {
  private static final String STUDENT = "208";

  @RegisterExtension static final BrowserDemo demo = BrowserDemo.named("badge");

  @Test
  void leadsFromAPassedTestToABadgeThatStrangersCanCheck() throws IOException {
    try (BrowserContext browser =
        demo.chromium().person(CookieMode.NONE, 1280, ColorScheme.LIGHT)) {
      Page page = browser.pages().getFirst();
      String learner = earn(LmsPage.open(page, demo.hub(), STUDENT));
      page.navigate(learner + "/portfolio/badges");
      assertThat(page.locator(".lede").textContent()).contains("1 is ready");
      List<String> faults = lookHere(page, "ready");
      page.locator("#u07 summary:has-text('An address or a page')").click();
      page.locator("#u07 input[name=email]").fill("ana@example.org");
      page.locator("#u07 input[name=work]").check();
      page.locator("#u07 button.primary").click();
      page.locator("#have").waitFor();
      faults.addAll(look(page, learner + "/portfolio/badges", "mine"));

      byte[] png = take(page, "Picture (PNG)");
      byte[] svg = take(page, "Picture (SVG)");
      byte[] json = take(page, "Data (JSON)");
      byte[] jwt = take(page, "Token (JWT)");
      assertThat(PngChunks.extract(png)).contains(new String(json, StandardCharsets.UTF_8));
      assertThat(heading(page, "badge.png", png)).isEqualTo("Genuine");
      faults.addAll(lookHere(page, "genuine"));
      assertThat(heading(page, "badge.svg", svg)).isEqualTo("Genuine");
      assertThat(heading(page, "badge.json", json)).isEqualTo("Genuine");
      assertThat(heading(page, "badge.jwt", jwt)).isEqualTo("Genuine");
      byte[] forged =
          new String(json, StandardCharsets.UTF_8)
              .replace("Demonstration: ", "")
              .getBytes(StandardCharsets.UTF_8);
      assertThat(heading(page, "badge.json", forged)).isEqualTo("Not valid");
      assertThat(heading(page, "badge.png", new byte[10 << 20])).isEqualTo("Nothing to check yet");

      endorse(page);
      faults.addAll(look(page, learner + "/portfolio/badges", "said"));
      page.getByText("Put it into the badge").click();
      page.locator("text=In the badge: Your teacher").waitFor();
      byte[] endorsed = take(page, "Data (JSON)");
      page.navigate(demo.hub().base() + "/credentials/verify");
      page.locator("#email").fill("ana@example.org");
      assertThat(heading(page, "badge.json", endorsed)).isEqualTo("Genuine");
      assertThat(page.locator(".checks").textContent())
          .contains("“Led the team.”", "It is tied to the address that you typed");
      faults.addAll(lookHere(page, "endorsed"));
      assertThat(demo.hub().log()).doesNotContain("ana@example.org");

      withdraw(page);
      assertThat(heading(page, "badge.png", png)).isEqualTo("Not valid");
      assertThat(page.locator(".checks").textContent()).contains("The issuer has withdrawn it");
      faults.addAll(lookHere(page, "withdrawn"));
      page.navigate(learner + "/portfolio/badges");
      assertThat(page.locator("main").textContent()).contains("Copied from a classmate");
      assertThat(faults).isEmpty();
    }
    assertThat(demo.hub().log()).doesNotContain("Exception").doesNotContain("HUB-FAULT");
  }

  /** Hands in, takes the test; the result is set to a pass, as answers are drawn at random. */
  private static String earn(Frame tool) {
    String base = TestInFrame.base(tool);
    TestInFrame.take(tool);
    tool.navigate(base + "/portfolio/u07/u07-media-plan");
    tool.locator("textarea#text").fill("Shift 200 EUR from C to E.");
    tool.getByText("Hand in this text").click();
    tool.locator("h3:has-text('Version 1')").first().waitFor();
    HubRecords records = HubRecords.of(demo.hub());
    records.change(
        """
        update unit_progress set best_percent = 82, passed = true where learner =
          (select pseudonym from person where subject = ?)
        """,
        STUDENT);
    return base;
  }

  private static byte[] take(Page page, String form) throws IOException {
    Download download =
        page.waitForDownload(
            () -> page.locator("a[href*='/badge.']:has-text('" + form + "')").click());
    return Files.readAllBytes(download.path());
  }

  /** What the page that checks badges answers to a file. */
  private static String heading(Page page, String name, byte[] file) {
    if (!page.url().endsWith("/credentials/verify")) {
      page.navigate(demo.hub().base() + "/credentials/verify");
    }
    page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", file));
    page.locator("form.verify button.primary").click();
    page.locator("#verdict").waitFor();
    return page.locator("#verdict").textContent();
  }

  private static void endorse(Page page) {
    String teacher = TestInFrame.base(LmsPage.open(page, demo.hub(), "101"));
    page.navigate(teacher + "/dashboard/badges");
    page.locator("td summary").nth(1).click();
    page.locator("td textarea[name=comment]").first().fill("Led the team.");
    page.getByText("Sign it").first().click();
    page.locator("p.notice[role=status]").waitFor();
    EveryPageIT.shoot(page, "badge-course");
  }

  private static void withdraw(Page page) {
    String teacher = TestInFrame.base(LmsPage.open(page, demo.hub(), "101"));
    page.navigate(teacher + "/dashboard/badges");
    page.locator("td summary").first().click();
    page.locator("td textarea").first().fill("Copied from a classmate");
    page.locator("td form button").first().click();
    page.locator("p.notice[role=status]").waitFor();
    page.navigate(demo.hub().base() + "/credentials/verify");
  }

  private static List<String> look(Page page, String url, String name) {
    List<String> faults = new ArrayList<>();
    page.navigate(url);
    faults.addAll(lookHere(page, name));
    return faults;
  }

  private static List<String> lookHere(Page page, String name) {
    EveryPageIT.shoot(page, "badge-" + name);
    List<String> faults = new ArrayList<>(Chromium.accessibilityFaults(page));
    page.setViewportSize(320, 900);
    EveryPageIT.shoot(page, "badge-narrow-" + name);
    faults.addAll(Chromium.accessibilityFaults(page));
    page.setViewportSize(1280, 900);
    return faults;
  }
}
