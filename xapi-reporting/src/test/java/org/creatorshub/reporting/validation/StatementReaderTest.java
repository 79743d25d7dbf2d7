package org.creatorshub.reporting.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creatorshub.reporting.requirement.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A row of {@code cases.jsonl}: a change to the plain statement and what comes of it.
   *
   * @param set members to put, by JSON pointer
   * @param rule the rule that refuses, or {@code ok}
   * @param only the edition that the row is about; empty for both
   */
  record Case(String name, JsonNode set, String rule, String only) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream file = StatementReaderTest.class.getResourceAsStream("cases.jsonl")) {
      assertThat(file).isNotNull();
      List<String> lines = new String(file.readAllBytes(), UTF_8).lines().toList();
      return lines.stream().filter(line -> !line.isBlank()).map(StatementReaderTest::readLine);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void refusesByTheRule(Case row) {
    for (Edition edition : Edition.values()) {
      if (!row.only.isEmpty() && !row.only.equals(edition.header())) {
        continue;
      }
      Reading reading = new StatementReader(edition).read(body(row));
      switch (reading) {
        case Reading.Accepted accepted -> assertThat(row.rule).as(row.name).isEqualTo("ok");
        case Reading.Refused refused ->
            assertThat(refused.faults()).extracting(Fault::rule).as(row.name).contains(row.rule);
      }
    }
  }

  @Test
  @Requirement({
    "V-02", "V-03", "V-04", "V-05", "V-06", "V-07", "V-08", "V-09", "V-10", "V-11", "V-12", "V-13",
    "V-14", "V-15"
  })
  void hasACaseForEveryRule() throws IOException {
    List<String> rules = IntStream.rangeClosed(1, 15).mapToObj("V-%02d"::formatted).toList();
    assertThat(cases().map(Case::rule)).containsAll(rules);
  }

  @Test
  @Requirement("V-01")
  void refusesAKeyTwice() {
    assertThat(read("{\"id\":1,\"id\":1}")).isInstanceOf(Reading.Refused.class);
  }

  @Test
  @Requirement("V-01")
  void refusesTrailingText() {
    assertThat(read(plain() + " x")).isInstanceOf(Reading.Refused.class);
    assertThat(read(plain())).isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void refusesNothing() {
    assertThat(read("")).isInstanceOf(Reading.Refused.class);
    assertThat(read("null")).isInstanceOf(Reading.Refused.class);
    assertThat(read("\"text\"")).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void refusesOtherEncodings() {
    byte[] utf16 = plain().getBytes(StandardCharsets.UTF_16);
    assertThat(new StatementReader(Edition.V1_0_3).read(utf16)).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void acceptsAnEmptyList() {
    assertThat(read("[]")).isInstanceOf(Reading.Accepted.class);
  }

  @Test
  @Requirement("V-03")
  void refusesAnIdTwiceInAListWhateverItsCase() {
    String id = "\"id\":\"ab000000-0000-4000-8000-00000000000a\",";
    String one = "{" + id + plain().substring(1);
    String two = "{" + id.replace("\"ab", "\"AB") + plain().substring(1);
    assertThat(read("[" + one + "]")).isInstanceOf(Reading.Accepted.class);
    assertThat(read("[" + one + "," + two + "]")).isInstanceOf(Reading.Refused.class);
  }

  @Test
  @Requirement("L-13")
  void keepsNumbersAsTheyWere() {
    String sent = plain().replace("\"object\"", "\"result\":{\"score\":{\"raw\":1.10}},\"object\"");
    Reading.Accepted accepted = (Reading.Accepted) read(sent);
    assertThat(accepted.statements().getFirst().toString()).contains("1.10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e9999999999", "-1e-9999999999", "1e2147483649"})
  void refusesNumbersThatNobodyCanKeep(String number) {
    String sent = plain().replace("\"object\"", "\"result\":{\"score\":{\"raw\":%s}},\"object\"");
    Reading.Refused refused = (Reading.Refused) read(sent.formatted(number));
    assertThat(refused.faults()).extracting(Fault::toString).asString().contains("a number has");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e400"})
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void keepsHugeNumbersThatCanBeKept(String number) {
    String sent = plain().replace("\"object\"", "\"result\":{\"score\":{\"raw\":%s}},\"object\"");
    assertThat(read(sent.formatted(number))).isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void namesThePlaceOfAFault() {
    Reading.Refused refused = (Reading.Refused) read("[" + plain() + ",{}]");
    assertThat(refused.faults()).extracting(Fault::path).contains("[1].actor");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void refusesDeepNestingSoon() {
    assertThat(read("[".repeat(100_000))).isInstanceOf(Reading.Refused.class);
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void readsPathologicalTextsSoon() {
    String digits = "1".repeat(50_000);
    for (String member :
        List.of(
            "\"timestamp\":\"2026-01-01T00:00:00." + digits + "Z\"",
            "\"result\":{\"duration\":\"P" + digits + "Y" + "1".repeat(50_000) + "\"}",
            "\"result\":{\"score\":{\"raw\":1e999999999,\"max\":2}}",
            "\"id\":\"" + "-".repeat(100_000) + "\"")) {
      String sent = plain().replace("\"object\"", member + ",\"object\"");
      assertThat(read(sent)).as(member.substring(0, 20)).isInstanceOf(Reading.Refused.class);
    }
  }

  private static Reading read(String text) {
    return new StatementReader(Edition.V1_0_3).read(text.getBytes(UTF_8));
  }

  private static String plain() {
    return """
        {"actor":{"mbox":"mailto:someone@example.org"},\
        "verb":{"id":"http://example.org/did"},\
        "object":{"id":"http://example.org/thing"}}""";
  }

  private static byte[] body(Case row) {
    try {
      ObjectNode statement = (ObjectNode) JSON.readTree(plain());
      row.set
          .properties()
          .forEach(
              change -> {
                String pointer = change.getKey();
                int slash = pointer.lastIndexOf('/');
                ObjectNode parent =
                    slash == 0 ? statement : statement.withObject(pointer.substring(0, slash));
                if (change.getValue().asText().equals("(gone)")) {
                  parent.remove(pointer.substring(slash + 1));
                } else {
                  parent.set(pointer.substring(slash + 1), change.getValue());
                }
              });
      return statement.toString().getBytes(UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Case read(String line, JsonNode row) {
    assertThat(row.hasNonNull("rule")).as(line).isTrue();
    return new Case(
        row.get("name").asText(),
        row.get("set"),
        row.get("rule").asText(),
        row.path("only").asText());
  }

  private static Case readLine(String line) {
    try {
      return read(line, JSON.readTree(line));
    } catch (IOException e) {
      throw new IllegalStateException(line, e);
    }
  }
}
