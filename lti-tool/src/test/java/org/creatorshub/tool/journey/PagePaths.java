package org.creatorshub.tool.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Where the pages of the product are, for tests that look at all of them. */
final class PagePaths {
  private PagePaths() {}

  /** Pages of a learner before the test: the unit, each of its pages, test, work, records. */
  static List<String> learner(Page page, HubProcess hub, String base) {
    page.navigate(base + "/learn/u07");
    List<String> paths = new ArrayList<>(List.of("/learn/u07"));
    page.locator("main a[href*='/learn/u07/u07-p-']").all().stream()
        .map(link -> link.getAttribute("href").replaceAll("^/l/[^/]+", ""))
        .distinct()
        .forEach(paths::add);
    paths.addAll(
        List.of(
            "/learn/u07/test",
            "/learn/recorded",
            "/learn/recorded/data",
            "/learn/standing",
            "/learn/notes",
            "/learn/course",
            "/learn/messages",
            "/learn/compendium",
            "/learn/u07/print",
            "/learn/glossary",
            "/learn/glossary?q=cost",
            "/learn/glossary?q=no-such-word",
            "/learn/search?q=margin",
            "/learn/search?q=no-such-word",
            "/learn/diagnostic",
            "/new-window?to=/learn",
            "/portfolio",
            "/portfolio/badges",
            "/portfolio/pieces",
            "/portfolio/shares",
            "/portfolio/consents",
            "/portfolio/exports",
            "/portfolio/u07/u07-media-plan",
            "/portfolio/peer",
            "/learn/toolkit",
            "/learn/toolkit?when=converge",
            "/learn/toolkit/az-x-y-map",
            "/learn/toolkit/no-such-technique",
            "/learn/toolkit/az",
            "/learn/u07/text/u07-x-memo",
            "/learn/u07/text/no-such-text",
            "/learn/no-such-unit"));
    return paths;
  }

  /** Begins the questions about the learner; pages of each kind. */
  static List<String> questions(Page page, String base) {
    page.navigate(base + "/learn/diagnostic");
    page.getByText("Start: For myself").click();
    page.locator("fieldset.line").first().waitFor();
    String round = "/learn/diagnostic/personal/1";
    return List.of(round + "/c1", round + "/knowledge", round + "/ideas", "/learn/diagnostic");
  }

  /** Answers the open round in one way; answers the path of the result. */
  static String stand(Page page, String base, int round, int answer) {
    page.navigate(base + "/learn/diagnostic/personal/" + round + "/c1");
    while (page.locator("form.asked").count() > 0) {
      page.locator("input[value='" + answer + "']").all().forEach(Locator::check);
      page.locator("form.asked button.primary").click();
      page.locator("h1").waitFor();
    }
    return "/learn/diagnostic/personal/" + round;
  }

  /** The button for a second time. */
  static void standAgain(Page page, String base) {
    page.navigate(base + "/learn/diagnostic");
    page.getByText("Answer again: For myself").click();
    page.locator("fieldset.line").first().waitFor();
  }

  static void takeTest(Page page, String base) {
    page.navigate(base + "/learn/u07/test");
    page.getByText("Start the test").click();
    page.locator("fieldset.question").first().waitFor();
    page.getByText("Hand in all answers").click();
    page.locator("p.score").waitFor();
  }

  static List<String> teacher() {
    return List.of(
        "/dashboard",
        "/dashboard/people",
        "/dashboard/live",
        "/dashboard/q/hard-questions",
        "/dashboard/q/first-answers",
        "/dashboard/q/where-they-stop",
        "/dashboard/q/time",
        "/dashboard/q/outcomes",
        "/dashboard/q/gain",
        "/dashboard/q/groups",
        "/dashboard/grades",
        "/dashboard/diagnostic",
        "/dashboard/work",
        "/dashboard/work?state=all&unit=u07",
        "/dashboard/peer",
        "/dashboard/review",
        "/dashboard/badges",
        "/dashboard/q/attention",
        "/dashboard/q/stuck",
        "/dashboard/q/behind",
        "/dashboard/q/one-learner",
        "/dashboard/q/complete",
        "/dashboard/rules",
        "/dashboard/log",
        "/dashboard/message",
        "/dashboard/exclude",
        "/dashboard/review-item",
        "/dashboard/packages",
        "/dashboard/packages/for/moodle",
        "/dashboard/packages/progress",
        "/learn/u07",
        "/learn/u07/u07-p-workbench",
        "/learn/toolkit/az-pmi",
        "/learn/u07/text/u07-x-memo");
  }

  /** Makes a link for a reviewer and answers its address. */
  static String reviewersLink(Page page, String teacher) {
    page.navigate(teacher + "/dashboard/review");
    page.getByLabel("For whom").fill("Panel of the test");
    page.getByText("Make the link").click();
    return page.locator("p.once").textContent().strip();
  }

  /** Where a teacher changes the first column of the gradebook. */
  static String column(Page page, HubProcess hub, String teacher) {
    page.navigate(teacher + "/dashboard/grades");
    String link = page.locator("a[href*='/dashboard/columns']").first().getAttribute("href");
    return hub.base() + link;
  }

  /** Places where a teacher picks units: free, limited to one, and one that takes no links. */
  static List<String> pickers() {
    return List.of("/add", "/add/assignment_selection", "/add/migration_selection");
  }

  /** Where a teacher picks units, opened in a frame of the LMS. */
  static String picker(Page page, HubProcess hub, String place) {
    return LmsPage.open(page, hub, "101", place).url();
  }

  /** Signs in to the console, the first time with the link that the start printed. */
  static List<String> console(Page page, HubProcess hub) {
    page.navigate(hub.base() + ConsoleVisitor.startPath(hub.log()));
    if (page.locator("#again").count() == 0) {
      page.navigate(hub.base() + "/admin/sign-in");
      page.locator("#name").fill("operator");
    } else {
      page.locator("#again").fill(ConsoleVisitor.PASSPHRASE);
    }
    page.locator("#passphrase").fill(ConsoleVisitor.PASSPHRASE);
    page.locator("button.primary").click();
    page.locator(".console-nav").waitFor();
    page.navigate(hub.base() + "/admin/people?words=an");
    String person = page.locator("main table a").first().getAttribute("href");
    page.navigate(hub.base() + "/admin/platforms");
    String platform = page.locator("main table a").first().getAttribute("href");
    return List.of(
        person,
        person + "?erase=1",
        "/admin",
        "/admin/platforms",
        platform,
        "/admin/connect",
        "/admin/deliveries",
        "/admin/people?words=an",
        "/admin/reviewers",
        "/admin/badges",
        "/admin/packages",
        "/admin/keys",
        "/admin/record-keys",
        "/admin/record-targets",
        "/admin/administrators",
        "/admin/audit",
        "/admin/account",
        "/admin/sign-in");
  }

  /** A student's work, opened from the gradebook in a frame of the LMS. */
  static String submission(Page page, HubProcess hub, String student) {
    return LmsPage.open(page, hub, "101", "/review/1/" + student).url();
  }

  /** An administrator's pages: about one person, about to erase, everybody. */
  static List<String> privacy(Page page, HubProcess hub, String student) {
    String one = LmsPage.open(page, hub, "900", "/privacy/" + student).url();
    String all = one.replaceAll("/privacy/.*", "/privacy?all=1");
    return List.of(one, one + "?erase=1", all, all + "&q=ma");
  }

  /** Pages without a launch. */
  static List<String> open() {
    return List.of(
        "/",
        "/connect",
        "/profiles/creators-hub",
        "/credentials/verify",
        "/credentials/issuer",
        "/credentials/achievements/u07/none");
  }
}
