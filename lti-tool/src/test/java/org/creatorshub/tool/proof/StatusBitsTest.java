package org.creatorshub.tool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class StatusBitsTest {
  @Test
  void putsBitZeroFirst() throws IOException {
    StatusBits bits = StatusBits.read(StatusBits.of(List.of(0, 94567)).encoded()).orElseThrow();
    assertThat(bits.at(0)).hasValue(1);
    assertThat(bits.at(1)).hasValue(0);
    assertThat(bits.at(94567)).hasValue(1);
    assertThat(bits.at(94566)).hasValue(0);
    assertThat(bits.at(StatusBits.SIZE)).isEmpty();
    assertThat(bits.at(-1)).isEmpty();
    byte[] raw = new byte[StatusBits.SIZE / 8];
    raw[11820] = 1; // the specification's own arithmetic for 94567
    assertThat(StatusBits.read(packed(raw)).orElseThrow().at(94567)).hasValue(1);
  }

  @Test
  void refusesBombsShortListsAndNonsense() throws IOException {
    assertThat(StatusBits.read(packed(new byte[30_000_000]))).isEmpty();
    assertThat(StatusBits.read(packed(new byte[100]))).isEmpty();
    assertThat(StatusBits.read("unonsense")).isEmpty();
    assertThat(StatusBits.read("")).isEmpty();
  }

  private static String packed(byte[] raw) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(raw);
    }
    return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
  }
}
