package org.creatorshub.tool.journey;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** The sandbox LMS as a person uses it. */
final class LmsPage {
  private LmsPage() {}

  /** Opens the unit's activity in the course and answers the tool's page inside the frame. */
  static Frame open(Page page, HubProcess hub, String person) {
    return open(page, hub, person, "/activity/1");
  }

  static Frame open(Page page, HubProcess hub, String person, String path) {
    page.navigate(hub.sandbox() + "/as/" + person + path);
    page.waitForCondition(
        () -> page.frames().stream().anyMatch(frame -> landed(frame.url())),
        new Page.WaitForConditionOptions().setTimeout(20_000));
    Frame tool =
        page.frames().stream().filter(frame -> landed(frame.url())).findFirst().orElseThrow();
    tool.locator("h1").first().waitFor();
    return tool;
  }

  /** What the gradebook shows for the student, once it shows anything. */
  static String grade(Page page, HubProcess hub, String student) {
    for (int tries = 0; tries < 40; tries++) {
      page.navigate(hub.sandbox() + "/as/101/gradebook");
      Locator points = page.locator("tr[data-student='" + student + "'] td strong");
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

  private static boolean landed(String url) {
    return url.startsWith("http://localhost:") && url.contains("/l/");
  }
}
