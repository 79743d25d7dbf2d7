package org.creatorshub.tool.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/** The way of somebody who has no mouse. */
final class Keyboard {
  private static final int MOST_TABS = 200;

  private Keyboard() {}

  /** Presses Tab until the element with this id or text has the focus. */
  static void tabTo(Page page, String wanted) {
    pressUntil(page, "Tab", wanted);
  }

  /** Presses Shift+Tab until the element with this id or text has the focus. */
  static void tabBackTo(Page page, String wanted) {
    pressUntil(page, "Shift+Tab", wanted);
  }

  private static void pressUntil(Page page, String key, String wanted) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press(key);
      Object at =
          page.evaluate(
              "() => [document.activeElement.id, document.activeElement.textContent.trim()]");
      if (((List<?>) at).contains(wanted)) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not reach " + wanted + " on " + page.url());
  }
}
