package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The console with the keyboard alone, in a browser that takes Secure cookies on localhost. */
class ConsoleByKeyboardIT {

  @RegisterExtension static final BrowserDemo demo = BrowserDemo.named("keyboard");

  @Test
  void entersAndRotatesAKey() throws IOException {
    try (BrowserContext browser = demo.chromium().person(CookieMode.THIRD_PARTY_BLOCKED)) {
      Page page = browser.pages().getFirst();
      page.navigate(demo.hub().base() + ConsoleVisitor.startPath(demo.hub().log()));
      Keyboard.tabTo(page, "passphrase");
      page.keyboard().type(ConsoleVisitor.PASSPHRASE);
      Keyboard.tabTo(page, "again");
      page.keyboard().type(ConsoleVisitor.PASSPHRASE);
      page.keyboard().press("Enter");
      page.locator(".console-nav").waitFor();
      assertThat(page.url()).isEqualTo(demo.hub().base() + "/admin");
      Keyboard.tabTo(page, "Signing keys");
      page.keyboard().press("Enter");
      page.waitForURL("**/admin/keys");
      Keyboard.tabTo(page, "Rotate now: The shared set");
      page.keyboard().press("Enter");
      page.getByText("The next key is published.").first().waitFor();
      Keyboard.tabTo(page, "Sign out");
      page.keyboard().press("Enter");
      page.waitForURL("**/admin/sign-in");
      assertThat(browser.cookies()).noneMatch(cookie -> cookie.name.equals("__Host-hub-admin"));
    }
  }
}
