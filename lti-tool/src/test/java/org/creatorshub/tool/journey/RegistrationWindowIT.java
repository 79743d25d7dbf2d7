package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window that an LMS opens to register us, as its administrator sees it. */
class RegistrationWindowIT {
  @RegisterExtension static final BrowserDemo demo = BrowserDemo.named("register");

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "320, LIGHT"})
  @Requirement({"LTI-REG-01", "LTI-REG-11"})
  void asksSendsAndAsksToBeClosed(int width, ColorScheme scheme) throws IOException {
    List<String> faults = new ArrayList<>();
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE, width, scheme)) {
      Page lms = browser.pages().getFirst();
      ConsoleErrors.collect(lms, faults::add);
      Frame tool = window(lms);
      tool.getByText("Send the registration").click();
      tool.waitForSelector("text=is registered");
      tool.getByText("Done", new Frame.GetByTextOptions().setExact(true)).click();
      lms.waitForURL("**/tools");
      assertThat(lms.locator("tbody tr").count()).isGreaterThan(1);
      faults.addAll(Chromium.accessibilityFaults(lms));

      lms.navigate(window(lms).url()); // the same page in a window of its own
      faults.addAll(Chromium.accessibilityFaults(lms));
      lms.getByText("Send the registration").click();
      lms.waitForSelector("text=is registered");
      faults.addAll(Chromium.accessibilityFaults(lms));
      Page refused = browser.newPage(); // the browser itself reports the 403 of this one
      refused.navigate(demo.hub().base() + "/lti/register");
      faults.addAll(Chromium.accessibilityFaults(refused));
    }
    assertThat(faults).isEmpty();
  }

  /** What the LMS frames when its administrator adds the tool. */
  private static Frame window(Page lms) {
    lms.navigate(demo.hub().sandbox() + "/tools");
    lms.getByText("Add the tool").click();
    Frame tool = lms.waitForSelector("iframe.tool").contentFrame();
    tool.waitForSelector("text=Send the registration");
    return tool;
  }
}
