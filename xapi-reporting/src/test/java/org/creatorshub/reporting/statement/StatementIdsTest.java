package org.creatorshub.reporting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementIdsTest {
  private final StatementIds ids = new StatementIds("https://example.org/xapi/creators-hub");

  @Test
  void derivesTheNamespaceFromTheInstallation() {
    assertThat(ids.namespace()).hasToString("41ff6f61-6b62-59cd-bc3f-d0dcb2a31c7e");
  }

  @Test
  void derivesTheIdFromKindAndKey() {
    assertThat(ids.of(List.of("quiz.answered", "0b9f3b1e-7a55-4a43-9f5e-4d3a2f1c0e11")))
        .hasToString("e4a7008e-7915-58a5-8eaa-6b6880e2a545");
  }

  @Test
  void writesVersionFive() {
    assertThat(ids.of(List.of("a")).version()).isEqualTo(5);
    assertThat(ids.of(List.of("a")).variant()).isEqualTo(2);
  }

  @Test
  void givesOtherKeysOtherIds() {
    assertThat(ids.of(List.of("a", "bc"))).isNotEqualTo(ids.of(List.of("a", "b", "c")));
  }
}
