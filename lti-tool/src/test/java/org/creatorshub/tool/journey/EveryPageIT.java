package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, wide, narrow and dark: accessible, without console errors or sideways scrolling. */
class EveryPageIT {
  private static final int LARGEST_LESSON = 60_000;

  @RegisterExtension static final BrowserDemo demo = BrowserDemo.named("pages");

  @ParameterizedTest
  @CsvSource({"1280, LIGHT, 205", "1280, DARK, 206", "320, LIGHT, 207"})
  void isFitForEverybody(int width, ColorScheme scheme, String student) throws IOException {
    List<String> faults = new ArrayList<>();
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE, width, scheme)) {
      Page page = browser.pages().getFirst();
      String name = width + "-" + scheme;
      String learner = secretBase(page, student);
      for (String path : PagePaths.learner(page, demo.hub(), learner)) {
        faults.addAll(look(page, learner + path, scheme, name));
        if (path.startsWith("/learn/u07/u07-p-")) {
          faults.addAll(weight(page, path));
        }
      }
      for (String path : PagePaths.questions(page, learner)) {
        faults.addAll(look(page, learner + path, scheme, name));
      }
      faults.addAll(look(page, learner + PagePaths.stand(page, learner, 1, 3), scheme, name));
      PagePaths.standAgain(page, learner);
      faults.addAll(look(page, learner + PagePaths.stand(page, learner, 2, 4), scheme, name));
      PagePaths.takeTest(page, learner);
      faults.addAll(look(page, learner + "/learn/u07/test/1", scheme, name));
      String teacher = secretBase(page, "101");
      for (String path : PagePaths.teacher()) {
        faults.addAll(look(page, teacher + path, scheme, name));
      }
      faults.addAll(look(page, PagePaths.reviewersLink(page, teacher), scheme, name));
      faults.addAll(look(page, PagePaths.column(page, demo.hub(), teacher), scheme, name));
      faults.addAll(look(page, PagePaths.submission(page, demo.hub(), student), scheme, name));
      for (String url : PagePaths.privacy(page, demo.hub(), student)) {
        faults.addAll(look(page, url, scheme, name));
      }
      for (String place : PagePaths.pickers()) {
        String picker = PagePaths.picker(page, demo.hub(), place);
        faults.addAll(look(page, picker, scheme, name + place.replace("/", "-")));
      }
      for (String path : PagePaths.open()) {
        faults.addAll(look(page, demo.hub().base() + path, scheme, name));
      }
    }
    assertThat(faults).isEmpty();
  }

  /** The console needs its cookie, so it is looked at in a browser that keeps one. */
  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "320, LIGHT"})
  void isFitForEverybodyInTheConsole(int width, ColorScheme scheme) throws IOException {
    List<String> faults = new ArrayList<>();
    try (BrowserContext browser =
        demo.chromium().person(CookieMode.THIRD_PARTY_BLOCKED, width, scheme)) {
      Page page = browser.pages().getFirst();
      String name = width + "-" + scheme;
      LmsPage.open(page, demo.hub(), "201"); // somebody to be found
      String start = demo.hub().base() + ConsoleVisitor.startPath(demo.hub().log());
      faults.addAll(look(page, start, scheme, name));
      for (String path : PagePaths.console(page, demo.hub())) {
        faults.addAll(look(page, demo.hub().base() + path, scheme, name));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void speaksWhatTheLaunchSaysAndThenWhatWasChosen() throws IOException {
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE, 320, ColorScheme.LIGHT)) {
      Page page = browser.pages().getFirst();
      assertThat(new LanguageJourney(page, demo.hub()).faults()).isEmpty();
    }
  }

  /** The address of a launch for a browser without cookies: it opens as a page of its own. */
  private static String secretBase(Page page, String person) {
    Frame tool = LmsPage.open(page, demo.hub(), person);
    return tool.url().replaceAll("(/l/[^/]+)/.*", "$1");
  }

  static List<String> look(Page page, String url, ColorScheme scheme, String name) {
    List<String> faults = new ArrayList<>();
    String where = url.replaceAll("/(l|review|start)/[^/]+", "/$1") + " (" + name + ") ";
    Runnable stop = ConsoleErrors.collect(page, message -> faults.add(where + message));
    page.navigate(url);
    if (scheme == ColorScheme.DARK && ReadingSettings.offered(page)) {
      ReadingSettings.choose(page, "theme", "dark");
    }
    if (scheme == ColorScheme.DARK) {
      // Nothing but colours differs from the light page, which is looked at as well.
      Chromium.contrastFaults(page).forEach(fault -> faults.add(where + fault));
      faults.addAll(width(page, where));
    } else {
      faults.addAll(lookAgain(page, where));
    }
    stop.run();
    return faults;
  }

  /** The page as it is now. */
  static List<String> lookAgain(Page page, String where) {
    List<String> faults = new ArrayList<>();
    Chromium.accessibilityFaults(page).forEach(fault -> faults.add(where + fault));
    faults.addAll(width(page, where));
    return faults;
  }

  private static List<String> width(Page page, String where) {
    List<String> faults = new ArrayList<>();
    Object wider =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (!wider.equals(0)) {
      faults.add(where + "scrolls sideways by " + wider + " px");
    }
    shoot(page, where);
    return faults;
  }

  /** What a first visit to a lesson page loads, in bytes on the wire without their headers. */
  private static List<String> weight(Page page, String where) {
    Object bytes =
        page.evaluate(
            """
            () => [...performance.getEntriesByType('navigation'),
              ...performance.getEntriesByType('resource')]
                .reduce((sum, part) => sum + part.encodedBodySize, 0)
            """);
    int weight = ((Number) bytes).intValue();
    return weight > 10_000 && weight < LARGEST_LESSON
        ? List.of()
        : List.of(where + " loads " + weight + " bytes");
  }

  /** Pictures for people to judge, when a folder for them is named. */
  static void shoot(Page page, String where) {
    String folder = System.getenv("HUB_SCREENSHOTS");
    if (folder != null) {
      String file = where.replaceAll("https?://[^/]*", "").replaceAll("[^A-Za-z0-9]+", "-");
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, file + ".png")));
    }
  }
}
