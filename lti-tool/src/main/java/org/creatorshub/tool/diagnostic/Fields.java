package org.creatorshub.tool.diagnostic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creatorshub.content.diagnostic.Item;
import org.creatorshub.content.diagnostic.Questionnaire;

/**
 * The fields of a page and what each may hold; anything else that is sent is left out.
 *
 * @param allowed by field
 */
record Fields(Map<String, Pattern> allowed) {
  static final int LONGEST = 5_000;
  static final String TEXT = "ideas-text";
  static final String COUNT = "ideas-count";
  static final String KINDS = "ideas-kinds";

  private static final Pattern ANYTHING = Pattern.compile("(?s).{1," + LONGEST + "}");
  private static final Pattern FEW = Pattern.compile("[0-9]{1,3}");

  static Fields of(Asked asked, String step) {
    Questionnaire questionnaire = asked.questionnaire();
    return switch (step) {
      case Asked.IDEAS -> new Fields(Map.of(TEXT, ANYTHING, COUNT, FEW, KINDS, FEW));
      case Asked.KNOWLEDGE ->
          new Fields(
              questionnaire.knowledge().stream()
                  .collect(Collectors.toMap(Questionnaire.Knowledge::id, Fields::options)));
      default ->
          new Fields(
              questionnaire.block(step).stream()
                  .flatMap(block -> block.items().stream())
                  .collect(Collectors.toMap(Item::id, Fields::points)));
    };
  }

  private static Pattern options(Questionnaire.Knowledge question) {
    return oneOf(question.options().stream().map(Questionnaire.Option::id));
  }

  private static Pattern points(Item item) {
    return oneOf(
        IntStream.rangeClosed(1, item.scale().points().size()).mapToObj(Integer::toString));
  }

  private static Pattern oneOf(Stream<String> words) {
    return Pattern.compile(
        Stream.concat(words, Stream.of(Round.NONE))
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
  }

  Set<String> names() {
    return allowed.keySet();
  }

  /** True when the round has an answer to each question; ideas are never asked for twice. */
  boolean answered(Round round) {
    return allowed.containsKey(TEXT)
        ? allowed.keySet().stream().anyMatch(round.answers()::containsKey)
        : round.answers().keySet().containsAll(allowed.keySet());
  }

  /** What was sent and may be kept. */
  Map<String, String> read(Map<String, List<String>> form) {
    Map<String, String> read = new HashMap<>();
    sent(form)
        .forEach(
            (field, value) -> {
              Pattern shape = allowed.get(field);
              if (shape != null && shape.matcher(value).matches()) {
                read.put(field, value);
              }
            });
    return read;
  }

  /** Fields with a text that may not be kept. */
  List<String> refused(Map<String, List<String>> form) {
    Map<String, String> read = read(form);
    return sent(form).keySet().stream().filter(field -> !read.containsKey(field)).sorted().toList();
  }

  /** The texts of the fields of this page; line ends as LF, without NUL. */
  Map<String, String> sent(Map<String, List<String>> form) {
    Map<String, String> sent = new LinkedHashMap<>();
    for (String field : allowed.keySet()) {
      List<String> values = form.getOrDefault(field, List.of());
      String value = values.isEmpty() ? "" : values.getFirst();
      String plain = value.replace("\r\n", "\n").replace("\u0000", "").strip();
      if (!plain.isEmpty()) {
        sent.put(field, plain);
      }
    }
    return sent;
  }
}
