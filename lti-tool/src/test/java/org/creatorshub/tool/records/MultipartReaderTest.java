package org.creatorshub.tool.records;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.creatorshub.tool.records.MultipartReader.End;
import org.creatorshub.tool.records.MultipartReader.Malformed;
import org.creatorshub.tool.records.MultipartReader.Next;
import org.creatorshub.tool.records.MultipartReader.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MultipartReaderTest {

  private static List<Next> read(String body) throws IOException {
    MultipartReader reader =
        new MultipartReader(new ByteArrayInputStream(body.getBytes(ISO_8859_1)), "b1");
    List<Next> all = new ArrayList<>();
    do {
      all.add(reader.next());
    } while (all.getLast() instanceof Part);
    return all;
  }

  private static String data(Next next) {
    return new String(((Part) next).data(), ISO_8859_1);
  }

  @Test
  void readsPartsWithHeaders() throws IOException {
    List<Next> parts =
        read(
            "before\r\n--b1\r\nA: 1\r\nb-C:  two \r\n\r\nx\r\ny\r\n--b1  \r\n\r\n\r\n--b1--\r\nend");
    assertThat(parts).hasSize(3);
    assertThat(((Part) parts.get(0)).header("a")).contains("1");
    assertThat(((Part) parts.get(0)).header("b-c")).contains("two");
    assertThat(data(parts.get(0))).isEqualTo("x\r\ny");
    assertThat(data(parts.get(1))).isEmpty();
    assertThat(parts.get(2)).isInstanceOf(End.class);
  }

  @Test
  void takesWhatIsAlmostABoundaryForData() throws IOException {
    for (String almost :
        new String[] {
          "\r\n--b", "\r\r\n--b2", "\r\n-\r\n--b\r\n", "--b1", "\n--b1", "\r\n\r\n--b", "\r\n--B1"
        }) {
      String data = "x" + almost + "y";
      assertThat(data(read("--b1\r\n\r\n" + data + "\r\n--b1--").getFirst()))
          .as(almost)
          .isEqualTo(data);
    }
  }

  @Test
  void readsAPartWithoutData() throws IOException {
    assertThat(data(read("--b1\r\nA: 1\r\n\r\n--b1--").getFirst())).isEmpty();
  }

  @Test
  void refusesWhatIsNotWhole() throws IOException {
    String many = "A%d: 1\r\n".repeat(2000);
    for (String body :
        new String[] {
          "",
          "no boundary at all",
          "--b1",
          "--b1x\r\n\r\n--b1--",
          "--b1\r\nA: 1",
          "--b1\r\nA: 1\r\n\r\nx",
          "--b1\r\nA: 1\r\n\r\nx\r\n--b2--",
          "--b1\nA: 1\n\nx\n--b1--",
          "--b1\r\nno header\r\n\r\nx\r\n--b1--",
          "--b1\r\n: 1\r\n\r\nx\r\n--b1--",
          "--b1\r\nA: 1\r\nA: 2\r\n\r\nx\r\n--b1--",
          "--b1\r\n" + many.formatted((Object[]) numbers(2000)) + "\r\nx\r\n--b1--",
          "--b1\r\nA: " + "x".repeat(9000) + "\r\n\r\nx\r\n--b1--"
        }) {
      assertThat(read(body).getLast()).as(body).isInstanceOf(Malformed.class);
    }
  }

  private static Integer[] numbers(int count) {
    Integer[] numbers = new Integer[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = i;
    }
    return numbers;
  }

  @Test
  void keepsEveryByte() throws IOException {
    Random random = new Random(7);
    for (int run = 0; run < 200; run++) {
      StringBuilder data = new StringBuilder();
      for (int i = 0; i < random.nextInt(300); i++) {
        // only what boundaries are made of, so that it comes near one all the time
        data.append("\r\n-b1".charAt(random.nextInt(5)));
      }
      String text = data.toString().replace("\r\n--b1", "\r\n--b2");
      if (text.startsWith("--b1")) {
        continue; // is a boundary there
      }
      List<Next> parts = read("--b1\r\n\r\n" + text + "\r\n--b1--");
      assertThat(data(parts.getFirst())).isEqualTo(text);
      assertThat(parts.getLast()).isInstanceOf(End.class);
    }
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void readsAStreamOfNearBoundariesOnce() throws IOException {
    String data = "\r\n--b".repeat(2_000_000);
    assertThat(((Part) read("--b1\r\n\r\n" + data + "\r\n--b1--").getFirst()).data())
        .hasSize(data.length());
  }
}
