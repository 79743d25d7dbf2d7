package org.creatorshub.tool.journey;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/** What a page complains of in the browser's console. */
final class ConsoleErrors {
  private ConsoleErrors() {}

  /** Collects until the answer is run. */
  static Runnable collect(Page page, Consumer<String> into) {
    Consumer<ConsoleMessage> messages =
        message -> {
          if (message.type().equals("error") && !message.text().matches(".*status of 4(04|10).*")) {
            into.accept("console: " + message.text());
          }
        };
    Consumer<String> errors = error -> into.accept("script: " + error);
    page.onConsoleMessage(messages);
    page.onPageError(errors);
    return () -> {
      page.offConsoleMessage(messages);
      page.offPageError(errors);
    };
  }
}
