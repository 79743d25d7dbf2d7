package org.creatorshub.tool.lmsclient;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientJsonTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "{", "<html>", "[1e9999999999]"})
  void takesWhatNobodyCanReadForMissing(String answer) {
    assertThat(LenientJson.read(answer).isMissingNode()).isTrue();
  }

  @Test
  void keepsNumbersExactly() {
    assertThat(LenientJson.read("[0.123456789012345678901]").get(0).decimalValue())
        .isEqualTo(new BigDecimal("0.123456789012345678901"));
  }
}
