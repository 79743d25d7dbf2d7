package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** "Find out where you stand" from start to deletion with the keyboard alone. */
class DiagnosticByKeyboardIT {

  @RegisterExtension static final BrowserDemo demo = BrowserDemo.named("stand-keys");

  @Test
  void answersReadsAndDeletes() throws IOException {
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE)) {
      Page page = browser.pages().getFirst();
      String base = LmsPage.open(page, demo.hub(), "208").url().replaceAll("(/l/[^/]+)/.*", "$1");
      page.navigate(base + "/learn/diagnostic");
      press(page, "Start: For myself");
      for (int block = 1; block <= 10; block++) {
        page.getByText("Page " + block + " of 11").waitFor();
        answer(page, block);
        press(page, "Save and go on");
      }
      page.getByText("Page 11 of 11").waitFor();
      ideas(page);
      press(page, "Save and see the result");
      page.getByText("There is no total").waitFor();
      assertThat(page.locator(".now circle").count()).isEqualTo(9);
      assertThat(page.getByText("Your own count: ideas: 3, kinds: 2.").count()).isEqualTo(1);
      press(page, "To the start, or delete");
      page.getByText("What is stored, and for whom").waitFor();
      press(page, "Delete my answers");
      press(page, "Delete all my answers now");
      page.getByText("Start: For myself").waitFor();
      assertThat(page.getByText("Result of").count()).isZero();
    }
  }

  /** Each question is one stop: Space takes its first answer, an arrow another one. */
  private static void answer(Page page, int block) {
    int lines = page.locator("fieldset.line").count();
    assertThat(lines).isBetween(3, 5);
    for (int line = 0; line < lines; line++) {
      page.keyboard().press("Tab");
      page.keyboard().press("Space");
      for (int more = 0; more < block % 3; more++) {
        page.keyboard().press("ArrowDown");
      }
    }
    assertThat(page.locator("main input:checked").count()).as("page " + block).isEqualTo(lines);
  }

  private static void ideas(Page page) {
    press(page, "Start a timer of 2 minutes");
    assertThat(page.locator("[data-ideas-timer] [role=status]").textContent())
        .isEqualTo("The time runs.");
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("ideas-text");
    page.keyboard().type("a bird bath\na drum\na hat");
    Keyboard.tabTo(page, "ideas-count");
    page.keyboard().type("3");
    Keyboard.tabTo(page, "ideas-kinds");
    page.keyboard().type("2");
  }

  private static void press(Page page, String wanted) {
    Keyboard.tabTo(page, wanted);
    page.keyboard().press("Enter");
  }
}
