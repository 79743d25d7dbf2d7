package org.creatorshub.tool.journey;

import com.microsoft.playwright.Page;

/** The reading settings at the foot of every page, as a person uses them. */
final class ReadingSettings {
  private ReadingSettings() {}

  /** Chooses one value, for example {@code theme} and {@code dark}; the settings stay closed. */
  static void choose(Page page, String name, String value) {
    page.locator("[data-reading] summary").click();
    page.locator("[data-reading] input[name=" + name + "][value=" + value + "]").check();
    page.locator("[data-reading] summary").click();
  }

  static boolean offered(Page page) {
    return page.locator("[data-reading]").count() > 0;
  }
}
