package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;

/** The sandbox LMS as a person uses it. */
final class LmsPage {
  private LmsPage() {}

  /** Opens the unit's activity in the course and answers the tool's page inside the frame. */
  static Frame open(Page page, HubProcess hub, String person) {
    return open(page, hub, person, "/activity/1");
  }

  static Frame open(Page page, HubProcess hub, String person, String path) {
    page.navigate(hub.sandbox() + "/as/" + person + path);
    return tool(page);
  }

  /**
   * The tool's page inside the page that the LMS shows, once the launch is through. A browser whose
   * frame never answers is asked once more, as a person would, and that is told in the log.
   */
  static Frame tool(Page page) {
    if (!lands(page, 10_000) && !goesOn(page)) {
      System.out.println("Nothing landed; loaded once more: " + frames(page));
      page.reload();
      assertThat(lands(page, 20_000)).as(() -> frames(page).toString()).isTrue();
    }
    Frame tool =
        page.frames().stream().filter(frame -> landed(frame.url())).findFirst().orElseThrow();
    tool.locator("h1").first().waitFor();
    return tool;
  }

  /** What the gradebook shows for the student, once it shows anything. */
  static String grade(Page page, HubProcess hub, String student) {
    return grade(page, hub.sandbox() + "/as/101/gradebook", student, "td");
  }

  /** What a gradebook shows in one of the student's cells, once it shows anything. */
  static String grade(Page page, String gradebook, String student, String cell) {
    for (int tries = 0; tries < 40; tries++) {
      page.navigate(gradebook);
      Locator points = page.locator("tr[data-student='" + student + "'] " + cell + " strong");
      if (appears(points)) {
        return points.first().textContent().strip();
      }
    }
    throw new AssertionError("No grade reached the gradebook for " + student);
  }

  private static boolean appears(Locator points) {
    try {
      points.first().waitFor(new Locator.WaitForOptions().setTimeout(1_000));
      return true;
    } catch (TimeoutError notYet) {
      return false;
    }
  }

  private static boolean lands(Page page, int milliseconds) {
    try {
      page.waitForCondition(
          () -> page.frames().stream().anyMatch(frame -> landed(frame.url())),
          new Page.WaitForConditionOptions().setTimeout(milliseconds));
      return true;
    } catch (TimeoutError notYet) {
      return false;
    }
  }

  /** On a machine so slow that the LMS seemed silent, the tool asks; a person answers. */
  private static boolean goesOn(Page page) {
    page.frames().stream()
        .map(frame -> frame.getByText("Go on here"))
        .filter(LmsPage::isThere)
        .findFirst()
        .ifPresent(Locator::click);
    return lands(page, 20_000);
  }

  /** A frame that is just going elsewhere does not answer; it lands by itself. */
  private static boolean isThere(Locator words) {
    try {
      return words.isVisible();
    } catch (TimeoutError busy) {
      return false;
    }
  }

  private static List<String> frames(Page page) {
    return page.frames().stream().map(frame -> frame.url() + " “" + words(frame) + "”").toList();
  }

  private static String words(Frame frame) {
    try {
      return frame.locator("body").innerText(new Locator.InnerTextOptions().setTimeout(1_000));
    } catch (TimeoutError silent) {
      return "no answer";
    }
  }

  private static boolean landed(String url) {
    return url.startsWith("http://localhost:") && url.contains("/l/");
  }
}
