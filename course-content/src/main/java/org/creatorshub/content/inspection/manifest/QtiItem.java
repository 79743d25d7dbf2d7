package org.creatorshub.content.inspection.manifest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.creatorshub.content.inspection.general.Subject;
import org.creatorshub.content.inspection.markup.XmlElement;

/** PKG-50 for one question: what is asked is declared, and the key is among the answers. */
record QtiItem(Subject subject, String file, XmlElement item) {

  void check() {
    Map<String, XmlElement> declared = declarations("responseDeclaration");
    Set<String> asked = new HashSet<>();
    for (XmlElement element : item.all()) {
      element
          .attribute("responseIdentifier")
          .ifPresent(
              id -> {
                asked.add(id);
                XmlElement declaration = declared.get(id);
                if (declaration == null) {
                  fault(element, "The response " + id + " is not declared.");
                } else {
                  key(declaration, element);
                }
              });
    }
    declared.forEach(
        (id, declaration) -> {
          if (!asked.contains(id)) {
            fault(declaration, "The response " + id + " is declared, but nothing asks for it.");
          }
        });
    outcomes();
  }

  private Map<String, XmlElement> declarations(String name) {
    Map<String, XmlElement> byId = new HashMap<>();
    for (XmlElement declaration : item.children(name)) {
      String id = declaration.attribute("identifier").orElse("");
      if (byId.putIfAbsent(id, declaration) != null) {
        fault(declaration, "The id " + id + " is declared twice.");
      }
    }
    return byId;
  }

  private void key(XmlElement declaration, XmlElement interaction) {
    Set<String> offered = new HashSet<>();
    for (XmlElement choice : interaction.all()) {
      if (choice.name().startsWith("simple") || choice.name().endsWith("Choice")) {
        choice
            .attribute("identifier")
            .filter(id -> !offered.add(id))
            .ifPresent(id -> fault(choice, "The answer " + id + " is there twice."));
      }
    }
    String type = declaration.attribute("baseType").orElse("");
    declaration
        .child("correctResponse")
        .ifPresent(
            key ->
                key.children("value").forEach(value -> value(type, value, value.text(), offered)));
    declaration
        .child("mapping")
        .ifPresent(
            map ->
                map.children("mapEntry")
                    .forEach(
                        entry ->
                            value(type, entry, entry.attribute("mapKey").orElse(""), offered)));
    if (declaration.child("correctResponse").isEmpty()
        && !interaction.name().startsWith("extended")) {
      fault(declaration, "There is no right answer.");
    }
  }

  private void value(String type, XmlElement place, String value, Set<String> offered) {
    switch (type) {
      case "identifier" -> offered(place, value, offered);
      case "directedPair", "pair" -> {
        String[] pair = value.split("\\s+", -1);
        if (pair.length == 2) {
          offered(place, pair[0], offered);
          offered(place, pair[1], offered);
        } else {
          fault(place, "\"" + value + "\" is no pair.");
        }
      }
      case "float", "integer" -> {
        if (!value.matches("-?\\d{1,20}(?:\\.\\d{1,20})?(?:[eE][+-]?\\d{1,3})?")) {
          fault(place, "\"" + value + "\" is no number.");
        }
      }
      default -> {
        // text is any text
      }
    }
  }

  private void offered(XmlElement place, String id, Set<String> offered) {
    if (!offered.contains(id)) {
      fault(place, "The key " + id + " is not among the answers.");
    }
  }

  private void outcomes() {
    Map<String, XmlElement> declared = declarations("outcomeDeclaration");
    for (XmlElement element : item.all()) {
      boolean sets = element.name().equals("setOutcomeValue");
      String id =
          (sets ? element.attribute("identifier") : element.attribute("outcomeIdentifier"))
              .orElse("");
      if (!id.isEmpty() && !declared.containsKey(id)) {
        fault(element, "The outcome " + id + " is not declared.");
      }
    }
    Map<String, XmlElement> responses = declarations("responseDeclaration");
    for (XmlElement variable : item.all("variable")) {
      String id = variable.attribute("identifier").orElse("");
      if (!declared.containsKey(id) && !responses.containsKey(id)) {
        fault(variable, "The variable " + id + " is not declared.");
      }
    }
  }

  private void fault(XmlElement element, String sentence) {
    subject.findings().fault(QtiRules.RULE, file, element.line(), sentence);
  }
}
