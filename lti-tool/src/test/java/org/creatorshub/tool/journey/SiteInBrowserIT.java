package org.creatorshub.tool.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creatorshub.content.archive.PackageArchive;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.site.StaticSite;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.LicenceRegister;
import org.creatorshub.content.reading.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole course as a site, opened from a folder without any server. */
class SiteInBrowserIT {
  @TempDir static Path folder;
  private static Chromium chromium;
  private static CourseContents contents;
  private static PackageArchive site;

  @BeforeAll
  static void unzip() throws IOException {
    assumeThat(Chromium.available())
        .as("Chromium and Node.js, named by CHROMIUM_BINARY and NODE_BINARY")
        .isTrue();
    CourseSource source =
        CourseSource.directory(Path.of("../course-content/courses/online-marketing"));
    contents =
        new CourseContents(
            ((Reading.Read) CourseReader.read(source)).course(), LicenceRegister.read(source));
    site = TinyPackages.unzipped(new StaticSite().exports(contents).getFirst());
    for (PackageFile file : site.files()) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, file.content());
    }
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static String address(String path) {
    return folder.resolve(path).toUri().toString();
  }

  /** Each kind of page, and of every unit the step with most on it. */
  private static List<String> pages() {
    List<String> pages =
        new ArrayList<>(List.of("glossary.html", "toolkit.html", "compendium.html"));
    pages.add("licences.html");
    pages.addAll(List.of("index.html", "u07/index.html", "u07/u07-p-workbench.html"));
    contents.units().stream()
        .map(unit -> unit.id() + "/" + longest(unit).id() + ".html")
        .forEach(pages::add);
    return pages;
  }

  private static org.creatorshub.content.course.Page longest(Unit unit) {
    return unit.pages().stream()
        .max(java.util.Comparator.comparingInt(page -> page.blocks().size()))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "320, LIGHT"})
  void isFitForEverybody(int width, ColorScheme scheme) throws IOException {
    List<String> faults = new ArrayList<>();
    String name = "site-" + width + "-" + scheme;
    // Over HTTP: axe-core reads the style sheet, which browsers forbid to scripts of a folder.
    try (PackageLms server = new PackageLms(site);
        BrowserContext browser = chromium.person(CookieMode.THIRD_PARTY_BLOCKED, width, scheme)) {
      Page page = browser.pages().getFirst();
      for (String path : pages()) {
        faults.addAll(EveryPageIT.look(page, server.file(path), scheme, name));
      }
      page.navigate(server.file("u07/test.html"));
      page.locator(".test button.primary").click();
      faults.addAll(EveryPageIT.lookAgain(page, "u07-test-running (" + name + ") "));
      page.locator(".test button[type=submit]").click();
      faults.addAll(EveryPageIT.lookAgain(page, "u07-test-open (" + name + ") "));
      page.locator(".test button[type=submit]").click();
      faults.addAll(EveryPageIT.lookAgain(page, "u07-test-result (" + name + ") "));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void opensFromAFolderWithoutComplaint() throws IOException {
    List<String> errors = new ArrayList<>();
    try (BrowserContext browser = chromium.person(CookieMode.THIRD_PARTY_BLOCKED)) {
      Page page = browser.pages().getFirst();
      ConsoleErrors.collect(page, errors::add);
      for (String path : pages()) {
        page.navigate(address(path));
        page.locator("h1").waitFor();
      }
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void keepsProgressFromPageToPageAndFromVisitToVisit() throws IOException {
    try (BrowserContext browser = chromium.person(CookieMode.THIRD_PARTY_BLOCKED)) {
      Page page = browser.pages().getFirst();
      page.navigate(address("u07/u07-p-start.html"));
      page.locator("[data-done]").click();
      assertThat(page.locator("[data-step=u07-p-start]")).hasClass("seen");
      page.navigate(address("u07/test.html"));
      page.locator(".test button.primary").click();
      page.locator(".test input[type=radio]").first().check();
      page.navigate(address("index.html"));
      assertThat(page.locator("[data-unit-row=u07]")).containsText("1 seen");
      assertThat(page.locator("[data-overview] a")).containsText("Go on: ");
      page.navigate(address("u07/test.html"));
      assertThat(page.locator(".test input[type=radio]:checked")).hasCount(1);
    }
  }

  @Test
  void worksWhereTheBrowserKeepsNothing() throws IOException {
    try (BrowserContext browser = chromium.person(CookieMode.NONE)) {
      Page page = browser.pages().getFirst();
      List<String> errors = new ArrayList<>();
      page.onPageError(errors::add);
      page.navigate(address("u07/u07-p-metrics.html"));
      page.locator(".practice button[type=submit]").first().click();
      assertThat(page.locator(".practice [data-said], .practice [data-error]").first())
          .isAttached();
      assertThat(page.locator("[data-status]")).containsText("This browser keeps nothing");
      assertThat(errors).isEmpty();
    }
  }

  /** The keyboard alone: from the address bar to an answer and what is said to it. */
  @Test
  void takesAnAnswerByKeyboard() throws IOException {
    try (BrowserContext browser = chromium.person(CookieMode.THIRD_PARTY_BLOCKED)) {
      Page page = browser.pages().getFirst();
      page.navigate(address("u07/u07-p-metrics.html"));
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.locator(".practice input.number").first().focus();
      page.keyboard().type("1");
      page.keyboard().press("Enter");
      assertThat(page.locator(".practice .feedback").first()).containsText("Not yet");
      assertThat(page.locator(".practice input.number").first()).isFocused();
    }
  }
}
