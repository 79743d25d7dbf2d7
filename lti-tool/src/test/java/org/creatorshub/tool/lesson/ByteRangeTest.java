package org.creatorshub.tool.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-, 0, 99",
    "bytes=0-1, 0, 1",
    "bytes=90-200, 90, 99",
    "bytes=-10, 90, 99",
    "bytes=-500, 0, 99",
    "bytes=99-99, 99, 99"
  })
  void readsOnePart(String header, int from, int to) {
    assertThat(ByteRange.of(header, 100)).contains(new ByteRange(from, to));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "bytes=",
        "bytes=-",
        "bytes=-0",
        "bytes=5-1",
        "bytes=100-",
        "bytes=0-1,5-6",
        "lines=1-2",
        "bytes=9999999999-"
      })
  void answersWholeFileOtherwise(String header) {
    assertThat(ByteRange.of(header, 100)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=100-, true",
    "bytes=100-200, true",
    "bytes=-0, true",
    "bytes=99-, false",
    "bytes=5-1, false",
    "bytes=500-400, false",
    "bytes=-10, false",
    "bytes=0-1, false",
    "lines=500-, false"
  })
  void knowsWhatLiesBeyondTheEnd(String header, boolean beyond) {
    assertThat(ByteRange.beyond(header, 100)).isEqualTo(beyond);
  }

  @Test
  void hasNoPartOfNothing() {
    assertThat(ByteRange.of("bytes=0-", 0)).isEmpty();
  }
}
