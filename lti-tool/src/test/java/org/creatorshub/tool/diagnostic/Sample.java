package org.creatorshub.tool.diagnostic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.diagnostic.Band;
import org.creatorshub.content.diagnostic.Diagnostic;
import org.creatorshub.content.diagnostic.Item;
import org.creatorshub.content.diagnostic.Questionnaire;
import org.creatorshub.content.diagnostic.Questionnaire.Advice;
import org.creatorshub.content.diagnostic.Questionnaire.Block;
import org.creatorshub.content.diagnostic.Questionnaire.Knowledge;
import org.creatorshub.content.diagnostic.Questionnaire.Option;
import org.creatorshub.tool.lesson.SampleUnit;

/** A small questionnaire with everything that there can be: three dimensions, checks and tasks. */
final class Sample {
  private static final Item.Scale SCALE =
      new Item.Scale("agreement", List.of("not at all", "hardly", "so-so", "rather", "fully"));

  static final Questionnaire ASKED =
      new Questionnaire(
          "personal",
          "For myself",
          "everybody",
          "Short.",
          List.of(block("c1", "u07"), block("c2", "u99"), block("d1", "u07")),
          Optional.of(new Questionnaire.Ideas("ideas", "Uses", "List uses.", 2, "Count kinds.")),
          List.of(
              new Knowledge(
                  "k-one",
                  "Is it so?",
                  List.of(
                      new Option("y", "Yes.", true, "It is."),
                      new Option("n", "No.", false, "It is, though.")))));

  static final Diagnostic DIAGNOSTIC =
      new Diagnostic(
          "u00",
          "1",
          List.of(dimension("c1"), dimension("c2"), dimension("d1")),
          List.of(),
          Map.of(
              Band.EXPLORE, new Diagnostic.BandWords("Explore", "new"),
              Band.DEVELOP, new Diagnostic.BandWords("Develop", "begun"),
              Band.EXTEND, new Diagnostic.BandWords("Extend", "strong")),
          List.of(ASKED));

  static final Asked THE_ASKED = new Asked(DIAGNOSTIC, ASKED);

  static final Course COURSE =
      new Course(
          "c",
          "1",
          "en",
          "Course",
          6,
          170,
          List.of(SampleUnit.UNIT),
          List.of(),
          List.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Optional.of(DIAGNOSTIC));

  private Sample() {}

  private static Diagnostic.Dimension dimension(String id) {
    return new Diagnostic.Dimension(id, "Dimension " + id, "<" + id + ">", "about " + id);
  }

  private static Block block(String id, String unit) {
    List<Item> items =
        IntStream.rangeClosed(1, 4)
            .mapToObj(
                at ->
                    new Item(
                        id + "-" + at,
                        "Line " + at + " of " + id,
                        SCALE,
                        Optional.empty(),
                        new Item.Counted(at == 3)))
            .toList();
    Map<Band, Advice> advice = new EnumMap<>(Band.class);
    for (Band band : Band.values()) {
      advice.put(
          band,
          new Advice(
              "Strength of " + id + " " + band,
              "Exercise of " + id + " " + band,
              unit,
              "SCAMPER <" + id + ">"));
    }
    return new Block(id, items, advice);
  }
}
