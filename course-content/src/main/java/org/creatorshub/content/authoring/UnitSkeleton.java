package org.creatorshub.content.authoring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Unit;

/** The files of a unit in which everything is in its place and nothing is written yet. */
record UnitSkeleton(Unit unit, String language, LocalDate review) {
  /** A bank holds three times what is drawn (AUTH-11); one item of each outcome is drawn. */
  private static final int PER_OUTCOME = 3;

  private static final List<String> LEVELS =
      List.of("nothing is there", "a beginning", "the usual", "good work", "more than was asked");

  /** Texts by file name, relative to the folder of the course. */
  Map<String, String> files(String title) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("units/" + unit.id() + "/unit.md", front() + pages(title));
    files.put("units/" + unit.id() + "/practice.yaml", practice());
    files.put("units/" + unit.id() + "/test.bank.yaml", bank());
    files.put("rubrics/" + unit.id() + "-rubric.yaml", rubric());
    return files;
  }

  private String front() {
    int all = unit.hours() * 60;
    int read = all / 4;
    int make = all / 3;
    int check = Math.min(60, all / 10);
    String ids = String.join(", ", outcomes());
    return """
    ---
    id: %1$s
    lang: %2$s
    summary: "TO WRITE: one sentence for the outline."
    minutes: {read: %3$d, practise: %4$d, make: %5$d, check: %6$d}
    test: {id: %1$s-test, title: "Unit %7$d test", bank: test.bank.yaml, draw: %8$d, attempts: 3, mastery: 70}
    artefact: {id: %1$s-work, title: "TO WRITE: what learners make", rubric: %1$s-rubric, outcomes: [%9$s]}
    review_by: %10$s
    ---
    """
        .formatted(
            unit.id(),
            language,
            read,
            all - read - make - check,
            make,
            check,
            unit.number(),
            unit.outcomes().size(),
            ids,
            review);
  }

  private String pages(String title) {
    String tasks =
        unit.outcomes().stream()
            .map(outcome -> ":::practice " + item("r", outcome, 1) + "\n:::\n")
            .collect(Collectors.joining("\n"));
    return """

    # %2$s {#%1$s-p-start minutes=10 outcomes=%3$s}

    TO WRITE: why this matters to the reader, in two or three sentences. A page has 400 to 700 words; start the next one with a line like the one above.

    ## TO WRITE: a heading

    A sum is worked out again whenever the course is read: [[3 / 4 = 0.75]].

    %4$s
    :::portfolio %1$s-work
    :::

    :::test %1$s-test
    :::
    """
        .formatted(unit.id(), title, String.join(",", outcomes()), tasks);
  }

  private String practice() {
    String items =
        unit.outcomes().stream()
            .map(outcome -> order(item("r", outcome, 1), outcome, "practice"))
            .collect(Collectors.joining("\n"));
    return """
    # Items on pages; place each with ":::practice id". They never count. Other kinds: choice, multi,
    # numeric and match, see docs/guides/author-a-unit.md. A choice looks like this:
    # - id: %s-r-name
    #   type: choice
    #   outcomes: [%s]
    #   stem: {en: "…?"}
    #   options:
    #     - {id: a, text: {en: "…"}, right: true, feedback: {en: "Why it is right."}}
    #     - {id: b, text: {en: "…"}, misconception: M-TOPIC-ERROR, feedback: {en: "What to look at again."}}

    %s"""
        .formatted(unit.id(), outcomes().getFirst(), items);
  }

  private String bank() {
    return unit.outcomes().stream()
        .flatMap(
            outcome ->
                IntStream.rangeClosed(1, PER_OUTCOME)
                    .mapToObj(
                        number -> order(item("o", outcome, number), outcome, "question " + number)))
        .collect(
            Collectors.joining(
                "\n",
                "# Items of the unit test: at least three times as many as are drawn.\n\n",
                ""));
  }

  private String order(String id, Outcome outcome, String which) {
    return """
    - id: %1$s
      type: order
      outcomes: [%2$s]
      stem: {%4$s: "TO WRITE: %3$s for %2$s. Put the lines in order."}
      entries: [{id: first, text: {%4$s: "TO WRITE: what comes first"}}, {id: second, text: {%4$s: "TO WRITE: what comes second"}}]
      feedback: {%4$s: "TO WRITE: what to look at again."}
    """
        .formatted(id, outcome.id(), which, language);
  }

  private String rubric() {
    String levels =
        IntStream.range(0, LEVELS.size())
            .mapToObj(
                level ->
                    "      - {%s: \"TO WRITE: level %d, %s.\"}\n"
                        .formatted(language, level, LEVELS.get(level)))
            .collect(Collectors.joining());
    return """
    id: %1$s-rubric
    title: {%2$s: "TO WRITE: name of the work"}
    lines:
      - id: purpose
        title: {%2$s: "TO WRITE: what is judged"}
        weight: 100
        levels:
    %3$s"""
        .formatted(unit.id(), language, levels);
  }

  /** What a unit that the course does not know yet needs in {@code course.yaml}. */
  static String entry(Unit unit) {
    return """
      - id: %s
        number: %d
        title: "%s"
        offered: true
        hours: %d
        outcomes:
          - {id: %s, text: "%s"}
        digcomp: []
    """
        .formatted(
            unit.id(),
            unit.number(),
            unit.title(),
            unit.hours(),
            unit.outcomes().getFirst().id(),
            unit.outcomes().getFirst().text());
  }

  private List<String> outcomes() {
    return unit.outcomes().stream().map(Outcome::id).toList();
  }

  /** For example {@code u08-o-lo8-1-2}. */
  private String item(String kind, Outcome outcome, int number) {
    String name = outcome.id().toLowerCase(java.util.Locale.ROOT).replace('.', '-');
    return unit.id() + "-" + kind + "-" + name + (kind.equals("r") ? "" : "-" + number);
  }
}
