package org.creatorshub.tool.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.creatorshub.tool.platform.ToolAddress;
import org.junit.jupiter.api.Test;

class ForgeryGuardTest {
  private static final String WORD = "the-word";

  private final ForgeryGuard guard =
      new ForgeryGuard(new ToolAddress(URI.create("https://hub.example.edu"), false));

  private boolean trusts(String csrf, String site, String origin) {
    return guard.trusts(new Submission(given(csrf), given(site), given(origin)), WORD);
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  @Test
  void trustsOurOwnForms() {
    assertThat(trusts(WORD, "same-origin", "https://hub.example.edu")).isTrue();
    assertThat(trusts(WORD, "same-origin", "null")).isTrue(); // no-referrer hides the origin
    assertThat(trusts(WORD, "", "")).isTrue(); // older browsers say nothing
  }

  @Test
  void distrustsAMissingOrWrongWord() {
    assertThat(trusts("", "same-origin", "https://hub.example.edu")).isFalse();
    assertThat(trusts("the-wor", "same-origin", "https://hub.example.edu")).isFalse();
  }

  @Test
  void distrustsFormsOfOtherSites() {
    assertThat(trusts(WORD, "cross-site", "null")).isFalse();
    assertThat(trusts(WORD, "same-site", "https://other.example.edu")).isFalse();
    assertThat(trusts(WORD, "", "https://evil.example.org")).isFalse();
    assertThat(trusts(WORD, "", "http://hub.example.edu")).isFalse();
    assertThat(trusts(WORD, "", "not an origin")).isFalse();
  }
}
