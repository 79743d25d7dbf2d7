package org.creatorshub.tool.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** A learner whose LMS speaks Bulgarian, who would rather read French, on a narrow screen. */
final class LanguageJourney {
  private static final String LESSON = "/learn/u07/u07-p-shift";
  private static final List<String> PAGES =
      List.of(
          LESSON,
          "/learn/u07",
          "/learn/u07/u07-p-workbench",
          "/learn/u07/test",
          "/learn/course",
          "/learn/recorded",
          "/learn/recorded/data",
          "/learn/notes",
          "/learn/glossary",
          "/learn/toolkit",
          "/learn/toolkit/az-pmi",
          "/learn/toolkit/az",
          "/portfolio");

  private final Page page;
  private final HubProcess hub;
  private final List<String> faults = new ArrayList<>();

  LanguageJourney(Page page, HubProcess hub) {
    this.page = page;
    this.hub = hub;
  }

  /** What was not as it should be; launches speak English again afterwards. */
  List<String> faults() {
    launchesSay("own");
    try {
      String bulgarian = launched("205");
      speaks(bulgarian, "bg", "Раздел 7");
      look(bulgarian, "bg");
      choose("fr");
      speaks(page.url(), "fr", "Unité 7");
      String again = launched("205");
      speaks(again + LESSON, "fr", "Unité 7");
      choose("en");
      speaks(page.url(), "en", "Unit 7");
      look(launched("203"), "hu");
    } finally {
      launchesSay("english");
    }
    return faults;
  }

  private void launchesSay(String which) {
    page.request().post(hub.sandbox() + "/languages/" + which);
  }

  /** The base of the session, on a page of its own. */
  private String launched(String person) {
    String base = LmsPage.open(page, hub, person).url().replaceAll("(/l/[^/]+)/.*", "$1");
    page.navigate(base + LESSON);
    return base;
  }

  private void speaks(String where, String tag, String words) {
    expect(where, page.locator("html").getAttribute("lang"), tag);
    expect(where, page.locator(".topline p").first().innerText(), words);
    expect(where, page.locator("h1").getAttribute("lang"), tag.equals("en") ? null : "en");
    if (!page.url().endsWith(LESSON)) {
      faults.add("Not on the page that was left, but at " + page.url());
    }
  }

  private void expect(String where, String found, String wanted) {
    if (!String.valueOf(found).equals(String.valueOf(wanted))) {
      faults.add(where.replaceAll("/l/[^/]+", "/l") + ": " + found + " instead of " + wanted);
    }
  }

  /** As a person does it: opens the line at the foot, presses the language. */
  private void choose(String tag) {
    page.locator(".language summary").click();
    faults.addAll(EveryPageIT.lookAgain(page, "choosing-" + tag + " "));
    page.locator(".language button[value=" + tag + "]").click();
    page.locator("html[lang=" + tag + "]").waitFor();
  }

  private void look(String base, String name) {
    for (String path : PAGES) {
      faults.addAll(EveryPageIT.look(page, base + path, ColorScheme.LIGHT, "320-" + name));
      expect(path, page.locator("html").getAttribute("lang"), name);
    }
    page.navigate(base + LESSON);
  }
}
