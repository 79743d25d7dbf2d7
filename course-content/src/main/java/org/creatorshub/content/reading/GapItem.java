package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.scoring.TypedWords;
import org.yaml.snakeyaml.nodes.Node;

/** Reads an item whose answer is a word or a few words. */
record GapItem(Fields fields) {
  private static final int MOST_SPELLINGS = 12;

  Question read() {
    boolean caseMatters = flag("case");
    boolean accentsMatter = flag("accents");
    Set<String> taken = new HashSet<>();
    List<String> accepted = answers(fields, "accept", taken, caseMatters, accentsMatter);
    return new Question.Gap(
        fields.newId("id"),
        fields.outcomes(),
        fields.localised("stem"),
        fields.optionalLocalised("explain"),
        Items.points(fields),
        accepted.isEmpty() ? List.of("?") : accepted,
        caseMatters,
        accentsMatter,
        misconceptions(taken, caseMatters, accentsMatter),
        fields.optionalLocalised("feedback"));
  }

  private boolean flag(String key) {
    return fields.has(key) && new Figures(fields).flag(key);
  }

  private List<Question.GapMisconception> misconceptions(
      Set<String> taken, boolean caseMatters, boolean accentsMatter) {
    List<Question.GapMisconception> misconceptions = new ArrayList<>();
    for (Node node : fields.optionalChildren("misconceptions")) {
      Fields given = Fields.of(fields.file(), node, "code", "answers", "feedback");
      given.child("code");
      misconceptions.add(
          new Question.GapMisconception(
              Items.misconception(given, "code").orElse(""),
              answers(given, "answers", taken, caseMatters, accentsMatter),
              given.localised("feedback")));
    }
    return misconceptions;
  }

  /** Spellings, none of which compares equal to one before it. */
  private List<String> answers(
      Fields given, String key, Set<String> taken, boolean caseMatters, boolean accentsMatter) {
    List<Node> nodes = given.children(key);
    if (given.has(key) && (nodes.isEmpty() || nodes.size() > MOST_SPELLINGS)) {
      given.fault(key, "ITEM", "A gap has 1 to 12 spellings here, not " + nodes.size() + ".");
    }
    List<String> answers = new ArrayList<>();
    for (Node node : nodes) {
      String answer = Fields.localised(fields.file(), node).strip();
      if (answer.length() > TypedWords.LONGEST || answer.contains("[") || answer.contains("{")) {
        fields
            .file()
            .fault(
                node,
                "ITEM",
                "\""
                    + Draft.shortened(answer)
                    + "\" cannot be typed into a gap: at most 40 characters, without [ and {.");
      } else if (!taken.add(TypedWords.comparable(answer, caseMatters, accentsMatter))) {
        fields
            .file()
            .fault(
                node,
                "ITEM",
                "\"" + answer + "\" counts the same as an answer above it. Keep one.");
      }
      answers.add(answer);
    }
    return answers;
  }
}
