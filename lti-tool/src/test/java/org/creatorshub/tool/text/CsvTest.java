package org.creatorshub.tool.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+x", "-x", "@x", " =x", "\t=x", "\n", "-1+cmd|' /C calc'!A0"})
  void neutralisesFormulas(String cell) {
    assertThat(Csv.harmless(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "-3", "0.25", "Ana", "3 learners", "a=b"})
  void leavesNumbersAndWordsAlone(String cell) {
    assertThat(Csv.harmless(cell)).isEqualTo(cell);
  }

  @Test
  void quotesWhatWouldBreakTheTable() {
    assertThat(Csv.of(List.of("name", "n"), List.of(List.of("a,\"b\"\nc", "7"))))
        .isEqualTo("name,n\n\"a,\"\"b\"\"\nc\",7\n");
  }
}
