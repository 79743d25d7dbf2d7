package org.creatorshub.content.packaging.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.xml.XmlFile;

/** A test: so many questions of the bank, and of each question one variant. */
record QtiTestFile(Test test, List<BankItem> items) {
  static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";

  String text() {
    Map<String, List<BankItem>> byQuestion = new LinkedHashMap<>();
    items.forEach(
        item ->
            byQuestion.computeIfAbsent(item.question().id(), id -> new ArrayList<>()).add(item));
    int draw = Math.min(test.draw(), byQuestion.size());
    XmlFile xml = new XmlFile();
    xml.open("assessmentTest", "xmlns", NAMESPACE, "identifier", test.id(), "title", test.title());
    xml.line();
    xml.open(
        "outcomeDeclaration", "identifier", "SCORE", "cardinality", "single", "baseType", "float");
    xml.close().line();
    xml.open(
        "testPart",
        "identifier",
        "P-" + test.id(),
        "navigationMode",
        "nonlinear",
        "submissionMode",
        "simultaneous");
    xml.line();
    if (test.numeric().isPresent()) {
      int numbers = test.numeric().getAsInt();
      part(xml, "N-" + test.id(), numbers, of(byQuestion, true));
      part(xml, "S-" + test.id(), draw - numbers, of(byQuestion, false));
    } else {
      part(xml, "S-" + test.id(), draw, byQuestion);
    }
    xml.close().line();
    xml.open("outcomeProcessing").open("setOutcomeValue", "identifier", "SCORE").open("sum");
    xml.empty("testVariables", "variableIdentifier", "SCORE").close(3).line();
    return xml.close().whole();
  }

  private void part(XmlFile xml, String id, int draw, Map<String, List<BankItem>> questions) {
    section(xml, id, test.title(), true, draw);
    xml.line();
    questions.forEach((question, variants) -> question(xml, question, variants));
    xml.close().line();
  }

  private static Map<String, List<BankItem>> of(
      Map<String, List<BankItem>> questions, boolean numeric) {
    Map<String, List<BankItem>> some = new LinkedHashMap<>(questions);
    some.values()
        .removeIf(items -> items.getFirst().question() instanceof Question.Numeric != numeric);
    return some;
  }

  private static void section(XmlFile xml, String id, String title, boolean visible, int select) {
    xml.open(
        "assessmentSection",
        "identifier",
        id,
        "title",
        title,
        "visible",
        Boolean.toString(visible));
    xml.empty("selection", "select", Integer.toString(select)).empty("ordering", "shuffle", "true");
  }

  private static void question(XmlFile xml, String id, List<BankItem> variants) {
    if (variants.size() == 1) {
      ref(xml, variants.getFirst());
      return;
    }
    section(xml, "S-" + id, id, false, 1);
    variants.forEach(item -> ref(xml, item));
    xml.close().line();
  }

  private static void ref(XmlFile xml, BankItem item) {
    xml.empty(
        "assessmentItemRef", "identifier", "I-" + item.id(), "href", "../" + QtiBank.path(item));
    xml.line();
  }
}
