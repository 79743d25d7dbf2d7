package org.creatorshub.content.packaging.qti;

import java.util.List;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Question.Entry;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.xml.XmlFile;

/** Questions in which things get a partner or a place. */
record QtiArrangement(QtiItemFile file, XmlFile xml, BankItem item) {

  /** Each right pair earns its share; sources are used once, targets as often as one likes. */
  void matching(Question.Matching question) {
    List<String> pairs =
        question.sources().stream()
            .map(source -> source.id() + " " + question.pairs().getOrDefault(source.id(), ""))
            .toList();
    file.declare("multiple", "directedPair", pairs);
    double share = 1.0 / pairs.size();
    QtiMarking.map(xml, pairs.stream().map(pair -> new QtiMarking.Entry(pair, share)).toList());
    file.outcomes("single");
    String sources = Integer.toString(question.sources().size());
    file.body(
        () -> {
          xml.open(
              "matchInteraction",
              "responseIdentifier",
              QtiItemFile.RESPONSE,
              "shuffle",
              "true",
              "maxAssociations",
              sources);
          set(question.sources(), "1");
          set(question.targets(), sources);
          xml.close().line();
        });
    file.marking(() -> QtiMarking.mapped(xml, question.points()));
    file.explanation();
  }

  private void set(List<Entry> entries, String most) {
    xml.open("simpleMatchSet").line();
    for (Entry entry : entries) {
      xml.open("simpleAssociableChoice", "identifier", entry.id(), "matchMax", most);
      file.inline(entry.text());
      xml.close().line();
    }
    xml.close().line();
  }

  void ordering(Question.Ordering question) {
    List<String> right = question.entries().stream().map(Entry::id).toList();
    file.declare("ordered", "identifier", right);
    file.outcomes("single");
    file.body(
        () -> {
          xml.open(
              "orderInteraction", "responseIdentifier", QtiItemFile.RESPONSE, "shuffle", "true");
          xml.line();
          for (Entry entry : item.variant().entries()) {
            xml.open("simpleChoice", "identifier", entry.id());
            file.inline(entry.text());
            xml.close().line();
          }
          xml.close().line();
        });
    file.marking(() -> QtiMarking.places(xml, right, question.points()));
    file.explanation();
  }
}
