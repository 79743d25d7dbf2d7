package org.creatorshub.tool.journey;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, driven headless. */
final class Chromium implements AutoCloseable {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private final Playwright playwright;

  private Chromium(Playwright playwright) {
    this.playwright = playwright;
  }

  /** Whether the two programs that browser tests need are named by the environment. */
  static boolean available() {
    return isProgram(System.getenv("CHROMIUM_BINARY")) && isProgram(System.getenv("NODE_BINARY"));
  }

  static Chromium open() {
    return new Chromium(
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
  }

  /** A fresh person at a fresh browser. */
  BrowserContext person(CookieMode mode) throws IOException {
    return person(mode, 1280, ColorScheme.LIGHT);
  }

  BrowserContext person(CookieMode mode, int width, ColorScheme scheme) throws IOException {
    Path profile = Files.createTempDirectory("hub-profile");
    Files.createDirectories(profile.resolve("Default"));
    Files.writeString(profile.resolve("Default").resolve("Preferences"), mode.preferences());
    BrowserContext context =
        playwright
            .chromium()
            .launchPersistentContext(
                profile,
                new BrowserType.LaunchPersistentContextOptions()
                    .setExecutablePath(Path.of(System.getenv("CHROMIUM_BINARY")))
                    .setHeadless(true)
                    .setChromiumSandbox(false)
                    .setAcceptDownloads(true)
                    .setViewportSize(width, 900)
                    .setColorScheme(scheme)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setArgs(
                        List.of(
                            "--disable-dev-shm-usage",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run",
                            "--force-color-profile=srgb",
                            "--font-render-hinting=none")));
    context.setDefaultTimeout(20_000);
    return context;
  }

  /** What axe-core finds on the page, its frames included, as readable lines. */
  static List<String> accessibilityFaults(Page page) {
    return faults(axe(page).withTags(RULES).analyze());
  }

  /** As above, for a page whose colours alone have changed since it was looked at. */
  static List<String> contrastFaults(Page page) {
    return faults(axe(page).withRules(List.of("color-contrast")).analyze());
  }

  private static AxeBuilder axe(Page page) {
    AxeRunOptions faultsOnly = new AxeRunOptions();
    faultsOnly.setResultTypes(List.of("violations"));
    // A page without frames needs no second page that gathers what its frames found.
    boolean alone = page.frames().size() == 1;
    return new AxeBuilder(page).options(faultsOnly).setLegacyMode(alone);
  }

  private static List<String> faults(AxeResults found) {
    List<String> faults = new ArrayList<>();
    found
        .getViolations()
        .forEach(
            rule ->
                rule.getNodes().forEach(node -> faults.add(rule.getId() + ": " + node.getHtml())));
    return faults;
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static boolean isProgram(String name) {
    return name != null && Files.isExecutable(Path.of(name));
  }
}
