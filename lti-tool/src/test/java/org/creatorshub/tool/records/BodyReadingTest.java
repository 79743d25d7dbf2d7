package org.creatorshub.tool.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

class BodyReadingTest {
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final String MIXED = "multipart/mixed; boundary=b";
  private static final String JSON = "--b\r\nContent-Type: application/json\r\n\r\n{}\r\n";
  private static final String FILE =
      """
      --b
      Content-Type: text/plain
      Content-Transfer-Encoding: binary
      X-Experience-API-Hash: %s

      abc
      """
          .replace("\n", "\r\n");

  private final BodyReading reading = new BodyReading(Limits.USUAL.taking(2000, 1000, 10));

  private BodyReading.Body read(String type, String body) {
    return reading.read(Optional.of(type), new ByteArrayInputStream(body.getBytes(UTF_8)));
  }

  private int status(String type, String body) {
    return switch (read(type, body)) {
      case BodyReading.Refused refused -> refused.status();
      case BodyReading.Sent sent -> 200;
    };
  }

  @Test
  void readsJsonAloneAndWithFiles() {
    assertThat(status("application/json", "{}")).isEqualTo(200);
    assertThat(status("Application/JSON; charset=utf-8", "{}")).isEqualTo(200);
    assertThat(read(MIXED, JSON + FILE.formatted(ABC) + "--b--"))
        .isInstanceOfSatisfying(
            BodyReading.Sent.class,
            sent -> {
              assertThat(sent.json()).asString(UTF_8).isEqualTo("{}");
              assertThat(sent.hashes()).containsExactly(ABC);
            });
    assertThat(status("multipart/mixed; boundary=\"b\"; x=y", JSON + "--b--")).isEqualTo(200);
  }

  @Test
  void refusesOtherKindsOfBodies() {
    for (String type :
        new String[] {
          "",
          "text/plain",
          "multipart/form-data; boundary=b",
          "multipart/mixed",
          "multipart/mixed;",
          "multipart/mixed; boundary=",
          "multipart/mixed; boundary=" + "x".repeat(71)
        }) {
      assertThat(status(type, JSON + "--b--")).as(type).isEqualTo(400);
    }
  }

  @Test
  @Requirement("L-18")
  void refusesFilesThatAreNotWhatTheySay() {
    String good = FILE.formatted(ABC);
    for (String body :
        new String[] {
          "",
          "--b--",
          good + "--b--",
          JSON.replace("json", "xml") + "--b--",
          JSON + good.replace("binary", "base64") + "--b--",
          JSON + good.replace("abc\r\n", "abd\r\n") + "--b--",
          JSON + good.replace("X-Experience-API-Hash", "X-Hash") + "--b--",
          JSON + FILE.formatted("00") + "--b--",
          JSON + good + good + "--b--",
          JSON + good,
        }) {
      assertThat(status(MIXED, body)).as(body).isEqualTo(400);
    }
  }

  @Test
  @Requirement("L-25")
  void readsNoMoreThanTheLimit() {
    assertThat(status("application/json", " ".repeat(2000))).isEqualTo(200);
    assertThat(status("application/json", " ".repeat(2001))).isEqualTo(413);
    assertThat(status(MIXED, JSON + " ".repeat(2001))).isEqualTo(413);
  }

  @Test
  void refusesWhatBreaksOff() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("reset");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("reset");
          }
        };
    assertThat(reading.read(Optional.of("application/json"), broken))
        .isInstanceOfSatisfying(
            BodyReading.Refused.class, refused -> assertThat(refused.status()).isEqualTo(400));
  }

  @Test
  void takesBoundsFromStreams() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BoundedInput exact = new BoundedInput(new ByteArrayInputStream(new byte[5]), 5);
    exact.transferTo(out);
    assertThat(exact.exceeded()).isFalse();
    BoundedInput less = new BoundedInput(new ByteArrayInputStream(new byte[5]), 4);
    assertThat(less.readAllBytes()).hasSize(4);
    assertThat(less.exceeded()).isTrue();
    assertThat(new BoundedInput(new ByteArrayInputStream(new byte[] {-1}), 1).read())
        .isEqualTo(255);
  }
}
