package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Exercise, quiz, text and notes of a learner with the keyboard alone, from the unit to the
 * portfolio.
 */
class ToolkitByKeyboardIT {
  private static final String WORDS = "words that stand here because the task asks for many ";

  @RegisterExtension static final BrowserDemo demo = BrowserDemo.named("toolkit");

  @Test
  void triesATechniqueAndKeepsIt() throws IOException {
    inUnit(
        "205",
        page -> {
          enter(page, "Toolkit: creativity techniques A to Z", "**/learn/toolkit");
          enter(page, "Sort: judge and choose", "**/learn/toolkit?when=converge*");
          enter(page, "PMI", "**/learn/toolkit/az-pmi");
          assertThat(page.locator("[data-timer] [role=status]").textContent()).isEmpty();
          Keyboard.tabTo(page, "Start a timer of 15 minutes");
          page.keyboard().press("Enter");
          page.getByText("15 min left").waitFor();
          Keyboard.tabTo(page, "text");
          page.keyboard().type("Plus: people talk about it.");
          page.locator("[data-draft-status]:has-text('Draft saved')").waitFor();
          page.reload();
          assertThat(page.locator("#text").inputValue()).isEqualTo("Plus: people talk about it.");
          enter(page, "Keep in my portfolio", "**/az-pmi?kept=true*");
          page.getByText("Kept in your portfolio.").waitFor();
          enter(page, "Your work so far", "**/portfolio");
          assertThat(page.locator(".work h3").allTextContents()).contains("PMI");
          page.goBack();
          enter(page, "Toolkit", "**/learn/toolkit");
          assertThat(page.locator(".mine").textContent()).contains("in your portfolio since");
        });
  }

  @Test
  void answersLettersOfTheQuizAndComesBack() throws IOException {
    inUnit(
        "206",
        page -> {
          enter(page, "Toolkit: creativity techniques A to Z", "**/learn/toolkit");
          enter(page, "Try the A–Z quiz", "**/learn/toolkit/az");
          Keyboard.tabTo(page, "l-B");
          page.keyboard().type("brain-writing");
          page.keyboard().press("Enter");
          page.getByText("You answered 1 of 26 letters; 1 of your answers are in the list.")
              .waitFor();
          String letters = page.locator(".letters label").allTextContents().toString();
          page.reload();
          assertThat(page.locator("#l-B").inputValue()).isEqualTo("brain-writing");
          assertThat(page.locator(".letters label").allTextContents()).hasToString(letters);
          Keyboard.tabTo(page, "Empty all, in a new order");
          page.keyboard().press("Enter");
          page.waitForCondition(() -> page.locator("#l-B").inputValue().isEmpty());
          assertThat(page.locator(".letters label").allTextContents().toString())
              .isNotEqualTo(letters);
        });
  }

  @Test
  void writesATextAndChecksIt() throws IOException {
    inUnit(
        "207",
        page -> {
          page.navigate(page.url().replaceAll("(/learn/u07).*", "$1/u07-p-shift"));
          enter(page, "Write the text", "**/text/u07-x-memo");
          Keyboard.tabTo(page, "text");
          page.keyboard().type("Too short.");
          enterHere(page, "Save and compare");
          page.locator(".error-summary").waitFor();
          assertThat(page.content()).doesNotContain("One good answer");
          Keyboard.tabTo(page, "text");
          page.keyboard().press("Control+End");
          page.keyboard().insertText(" " + WORDS.repeat(10));
          enterHere(page, "Save and compare");
          page.getByText("One good answer").first().waitFor();
          Keyboard.tabTo(page, "tick-1");
          page.keyboard().press("Space");
          enterHere(page, "Keep my self-check");
          page.getByText("1 of 5 sentences are true of your text").waitFor();
          page.getByText("You have written and checked this text.").waitFor();
          assertThat(page.locator(".tick input:checked").count()).isEqualTo(1);
        });
  }

  @Test
  void takesANoteThatTheUnitOnPaperShows() throws IOException {
    inUnit(
        "208",
        page -> {
          String unit = page.url();
          page.navigate(unit + "/u07-p-shift");
          Keyboard.tabTo(page, "My notes on this page");
          page.keyboard().press("Enter");
          Keyboard.tabTo(page, "note-text");
          page.keyboard().type("Ask about the rates.");
          page.locator("[data-draft-status]:has-text('Draft saved')").waitFor();
          page.reload();
          assertThat(page.locator("#note-text").inputValue()).isEqualTo("Ask about the rates.");
          enter(page, "All my notes", "**/learn/notes");
          assertThat(page.locator(".notes .written").allTextContents())
              .containsExactly("Ask about the rates.");
          page.navigate(unit + "/print");
          assertThat(page.locator(".noted .written").allTextContents())
              .containsExactly("Ask about the rates.");
          assertThat(page.locator("article h1").count())
              .isEqualTo(page.locator(".contents li").count())
              .isGreaterThan(8);
          assertThat(
                  page.evaluate(
                      """
                      () => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
                        return ids.filter((id, i) => ids.indexOf(id) !== i); }
                      """))
              .as("ids that stand twice")
              .isEqualTo(List.of());
        });
  }

  private static void inUnit(String student, Consumer<Page> journey) throws IOException {
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE)) {
      Page page = browser.pages().getFirst();
      String tool = LmsPage.open(page, demo.hub(), student).url();
      page.navigate(tool.replaceAll("(/l/[^/]+)/.*", "$1") + "/learn/u07");
      journey.accept(page);
    }
  }

  private static void enter(Page page, String wanted, String address) {
    enterHere(page, wanted);
    page.waitForURL(address);
  }

  private static void enterHere(Page page, String wanted) {
    Keyboard.tabTo(page, wanted);
    page.keyboard().press("Enter");
  }
}
