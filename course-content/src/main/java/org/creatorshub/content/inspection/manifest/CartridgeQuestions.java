package org.creatorshub.content.inspection.manifest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creatorshub.content.inspection.general.Subject;
import org.creatorshub.content.inspection.markup.XmlElement;

/** PKG-44: tests in QTI 1.2.1 as the profile of Common Cartridge allows them. */
final class CartridgeQuestions {
  private static final String RULE = "PKG-44";
  private static final Set<String> PROFILES =
      Set.of(
          "cc.multiple_choice.v0p1",
          "cc.multiple_response.v0p1",
          "cc.true_false.v0p1",
          "cc.fib.v0p1",
          "cc.pattern_match.v0p1",
          "cc.essay.v0p1");

  private final Subject subject;
  private final Set<String> ids = new HashSet<>();

  CartridgeQuestions(Subject subject) {
    this.subject = subject;
  }

  void check(String file, XmlElement root) {
    List<XmlElement> items = root.all("item");
    if (items.isEmpty()) {
      fault(file, root, "The test has no question.");
    }
    for (XmlElement item : items) {
      String id = item.attribute("ident").orElse("");
      if (!ids.add(id)) {
        fault(file, item, "The question " + id + " is there twice in the cartridge.");
      }
      item(file, item);
    }
  }

  private void item(String file, XmlElement item) {
    String profile = field(item, "cc_profile");
    if (!PROFILES.contains(profile)) {
      fault(file, item, "Cartridges have no questions of the profile \"" + profile + "\".");
      return;
    }
    if (profile.equals("cc.essay.v0p1")) {
      return;
    }
    Set<String> right = right(item);
    Set<String> options = new TreeSet<>();
    item.all("response_label").forEach(label -> options.add(label.attribute("ident").orElse("")));
    if (right.isEmpty()) {
      fault(file, item, "No answer earns the score 100.");
    }
    boolean single =
        profile.equals("cc.multiple_choice.v0p1") || profile.equals("cc.true_false.v0p1");
    if (single && right.size() > 1) {
      fault(file, item, right.size() + " answers earn the score 100; there is one right answer.");
    }
    if (profile.equals("cc.true_false.v0p1") && options.size() != 2) {
      fault(file, item, "A question of true or false has two answers.");
    }
    if (single || profile.equals("cc.multiple_response.v0p1")) {
      right.stream()
          .filter(id -> !options.contains(id))
          .forEach(id -> fault(file, item, "The right answer " + id + " is not offered."));
    }
    feedback(file, item);
  }

  private static String field(XmlElement item, String label) {
    return item.all("qtimetadatafield").stream()
        .filter(
            field ->
                field.child("fieldlabel").map(XmlElement::text).filter(label::equals).isPresent())
        .findFirst()
        .flatMap(field -> field.child("fieldentry"))
        .map(XmlElement::text)
        .orElse("");
  }

  /** What has to be answered for the score 100; Moodle sees only {@code case="Yes"}. */
  private static Set<String> right(XmlElement item) {
    Set<String> right = new TreeSet<>();
    for (XmlElement condition : item.all("respcondition")) {
      boolean full =
          condition.children("setvar").stream().anyMatch(set -> set.text().equals("100"));
      Optional<XmlElement> when = condition.child("conditionvar");
      if (full && when.isPresent()) {
        Set<XmlElement> negated = new HashSet<>();
        when.get().all("not").forEach(not -> negated.addAll(not.all("varequal")));
        when.get().all("varequal").stream()
            .filter(equal -> !negated.contains(equal))
            .forEach(equal -> right.add(equal.text()));
        when.get().all("varsubstring").forEach(part -> right.add(part.text()));
      }
    }
    return right;
  }

  private void feedback(String file, XmlElement item) {
    Set<String> there = new HashSet<>();
    item.all("itemfeedback").forEach(one -> there.add(one.attribute("ident").orElse("")));
    for (XmlElement shown : item.all("displayfeedback")) {
      String id = shown.attribute("linkrefid").orElse("");
      if (!there.contains(id)) {
        fault(file, shown, "The feedback " + id + " is not there.");
      }
    }
  }

  private void fault(String file, XmlElement element, String sentence) {
    subject.findings().fault(RULE, file, element.line(), sentence);
  }
}
