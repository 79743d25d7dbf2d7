package org.creatorshub.content.inspection.format;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.inspection.finding.Findings;
import org.creatorshub.content.inspection.markup.XmlElement;

/** PKG-55: a question bank as Moodle XML. */
public final class MoodleRules {
  private static final String RULE = "PKG-55";
  private static final Set<String> TYPES =
      Set.of(
          "category",
          "multichoice",
          "truefalse",
          "shortanswer",
          "numerical",
          "matching",
          "cloze",
          "essay",
          "description",
          "calculated",
          "calculatedsimple",
          "calculatedmulti",
          "ordering",
          "ddwtos",
          "gapselect",
          "ddimageortext",
          "ddmarker");

  /** The shares of a mark that Moodle knows, in per cent. */
  private static final List<String> GRID =
      List.of(
          "100",
          "90",
          "83.33333",
          "80",
          "75",
          "70",
          "66.66667",
          "60",
          "50",
          "40",
          "33.33333",
          "30",
          "25",
          "20",
          "16.66667",
          "14.28571",
          "12.5",
          "11.11111",
          "10",
          "5",
          "0");

  private static final Pattern FILE = Pattern.compile("@@PLUGINFILE@@/([^\"'\\s)<>]{1,300}+)");

  private final String entry;
  private final XmlElement root;
  private final Findings findings;

  public MoodleRules(String entry, XmlElement root, Findings findings) {
    this.entry = entry;
    this.root = root;
    this.findings = findings;
  }

  /** Checks every question. */
  public void check() {
    Set<String> ids = new HashSet<>();
    for (XmlElement question : root.children("question")) {
      String type = question.attribute("type").orElse("");
      if (!TYPES.contains(type)) {
        fault(question, "Moodle has no question type \"" + type + "\" of its own.");
      } else if (type.equals("category")) {
        ids.clear();
        if (text(question, "category").isEmpty()) {
          fault(question, "The category has no name.");
        }
      } else {
        question(question, type, ids);
      }
    }
    if (root.children("question").isEmpty()) {
      fault(root, "There is no question.");
    }
  }

  private void question(XmlElement question, String type, Set<String> ids) {
    if (text(question, "name").isEmpty()) {
      fault(question, "The question has no name.");
    }
    if (text(question, "questiontext").isEmpty()) {
      fault(question, "The question has no text.");
    }
    question
        .child("idnumber")
        .map(XmlElement::text)
        .filter(id -> !id.isEmpty() && !ids.add(id))
        .ifPresent(id -> fault(question, "The idnumber " + id + " is twice in its category."));
    answers(question, type);
    question.all().forEach(this::files);
  }

  private void answers(XmlElement question, String type) {
    List<XmlElement> answers = question.children("answer");
    boolean full = false;
    for (XmlElement answer : answers) {
      Optional<BigDecimal> fraction = fraction(answer);
      if (fraction.isEmpty()) {
        fault(
            answer,
            "The fraction \""
                + answer.attribute("fraction").orElse("")
                + "\" is none of Moodle's.");
      }
      full |= fraction.filter(share -> share.signum() > 0).isPresent();
      if (type.equals("truefalse") && !Set.of("true", "false").contains(text(answer))) {
        fault(answer, "The answers are the words true and false in every language.");
      }
      if (type.equals("numerical") && !text(answer).matches("\\*|-?\\d+(\\.\\d+)?([eE]-?\\d+)?")) {
        fault(answer, "\"" + text(answer) + "\" is no number with a decimal point.");
      }
    }
    boolean marked = Set.of("multichoice", "truefalse", "shortanswer", "numerical").contains(type);
    if (marked && !full) {
      fault(question, "No answer earns anything.");
    }
    if (type.equals("matching")) {
      matching(question);
    }
  }

  private void matching(XmlElement question) {
    List<XmlElement> pairs = question.children("subquestion");
    Set<String> answers = new HashSet<>();
    pairs.forEach(pair -> answers.add(pair.child("answer").map(MoodleRules::text).orElse("")));
    long asked = pairs.stream().filter(pair -> !text(pair).isEmpty()).count();
    if (asked < 2 || answers.size() < 3) {
      fault(question, "Moodle wants two lines and three different answers to match.");
    }
  }

  private static Optional<BigDecimal> fraction(XmlElement answer) {
    String written = answer.attribute("fraction").orElse("");
    if (!written.matches("-?\\d{1,3}(\\.\\d{1,7})?")) {
      return Optional.empty();
    }
    BigDecimal share = new BigDecimal(written);
    return GRID.stream().anyMatch(one -> new BigDecimal(one).compareTo(share.abs()) == 0)
        ? Optional.of(share)
        : Optional.empty();
  }

  private void files(XmlElement element) {
    Set<String> there = new HashSet<>();
    element.children("file").forEach(file -> there.add(file.attribute("name").orElse("")));
    Matcher used = FILE.matcher(text(element));
    while (used.find()) {
      if (!there.contains(used.group(1))) {
        fault(element, "The file " + used.group(1) + " does not come along.");
      }
    }
  }

  private static String text(XmlElement element, String child) {
    return element.child(child).map(MoodleRules::text).orElse("");
  }

  private static String text(XmlElement element) {
    return element.child("text").map(XmlElement::text).orElse("");
  }

  private void fault(XmlElement element, String sentence) {
    findings.fault(RULE, entry, element.line(), sentence);
  }
}
