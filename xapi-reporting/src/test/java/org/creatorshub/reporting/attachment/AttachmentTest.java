package org.creatorshub.reporting.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AttachmentTest {
  private static final byte[] ABC = "abc".getBytes(UTF_8);

  @Test
  void knowsEveryHashOfTheFamily() {
    for (String hash :
        new String[] {
          "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7",
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
          "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca1"
              + "34c825a7",
          "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23"
              + "a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
        }) {
      assertThat(Attachment.of(hash.toUpperCase(Locale.ROOT), ABC))
          .hasValueSatisfying(file -> assertThat(file.sha2()).isEqualTo(hash));
      assertThat(Attachment.of("0" + hash.substring(1), ABC)).isEmpty();
    }
  }

  @Test
  void takesNoOtherHash() {
    assertThat(Attachment.of("a9993e364706816aba3e25717850c26c9cd0d89d", ABC)).isEmpty();
    assertThat(Attachment.of("", ABC)).isEmpty();
  }
}
