package org.creatorshub.tool.journey;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;

/** The way of somebody who has no mouse. */
final class Keyboard {
  private static final int MOST_TABS = 200;

  private Keyboard() {}

  /** Presses Tab until the element with this id or text has the focus. */
  static void tabTo(Page page, String wanted) {
    pressUntil(page.mainFrame(), "Tab", wanted);
  }

  /** The same for an element of a frame within the page. */
  static void tabTo(Frame frame, String wanted) {
    pressUntil(frame, "Tab", wanted);
  }

  /** Presses Shift+Tab until the element with this id or text has the focus. */
  static void tabBackTo(Page page, String wanted) {
    pressUntil(page.mainFrame(), "Shift+Tab", wanted);
  }

  private static void pressUntil(Frame frame, String key, String wanted) {
    for (int i = 0; i < MOST_TABS; i++) {
      frame.page().keyboard().press(key);
      Object at =
          frame.evaluate(
              "() => [document.activeElement.id, document.activeElement.textContent.trim()]");
      if (((List<?>) at).contains(wanted)) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not reach " + wanted + " on " + frame.url());
  }
}
