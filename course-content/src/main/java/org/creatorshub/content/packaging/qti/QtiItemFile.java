package org.creatorshub.content.packaging.qti;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Question.Option;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.bank.BankTexts;
import org.creatorshub.content.packaging.bank.NumericKey;
import org.creatorshub.content.packaging.xml.XmlFile;

/** One question: what is declared, asked, marked and said. */
final class QtiItemFile {
  /** What QTI 2.1 knows of the attributes that our pages have. */
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "a", Set.of("href"),
          "th", Set.of("scope", "colspan", "rowspan"),
          "td", Set.of("colspan", "rowspan"),
          "*", Set.of("class"));

  static final String RESPONSE = "RESPONSE";
  static final String FEEDBACK = "FEEDBACK";

  private final BankItem item;
  private final BankTexts texts;
  private final String language;
  private final XmlFile xml = new XmlFile();

  QtiItemFile(BankItem item, BankTexts texts, String language) {
    this.item = item;
    this.texts = texts;
    this.language = language;
  }

  String text() {
    xml.open(
        "assessmentItem",
        "xmlns",
        QtiTestFile.NAMESPACE,
        "identifier",
        item.id(),
        "title",
        item.name(),
        "adaptive",
        "false",
        "timeDependent",
        "false",
        "xml:lang",
        language);
    xml.line();
    switch (item.question()) {
      case Question.Choice choice -> choice(choice.options(), true);
      case Question.MultipleChoice choice -> choice(choice.options(), false);
      case Question.Numeric numeric -> numeric(numeric);
      case Question.Matching matching -> new QtiArrangement(this, xml, item).matching(matching);
      case Question.Gap gap -> new QtiWords(this, xml, item).write(gap);
      case Question.Ordering ordering -> new QtiArrangement(this, xml, item).ordering(ordering);
    }
    return xml.close().whole();
  }

  private void choice(List<Option> options, boolean single) {
    List<String> right = options.stream().filter(Option::right).map(Option::id).toList();
    declare(single ? "single" : "multiple", "identifier", right);
    double share = 1.0 / right.size();
    QtiMarking.map(
        xml,
        options.stream()
            .map(one -> new QtiMarking.Entry(one.id(), one.right() ? share : single ? 0 : -share))
            .toList());
    outcomes(single ? "single" : "multiple");
    body(
        () -> {
          xml.open(
              "choiceInteraction",
              "responseIdentifier",
              RESPONSE,
              "shuffle",
              "true",
              "maxChoices",
              single ? "1" : "0");
          xml.line();
          for (Option option : options) {
            xml.open("simpleChoice", "identifier", option.id())
                .fragment(texts.inline(option.text()), ATTRIBUTES);
            xml.close().line();
          }
          xml.close().line();
        });
    marking(
        () -> {
          QtiMarking.mapped(xml, item.question().points());
          xml.open("setOutcomeValue", "identifier", FEEDBACK);
          xml.empty("variable", "identifier", RESPONSE).close().line();
        });
    options.stream()
        .filter(option -> !option.feedback().isEmpty())
        .forEach(option -> feedback(option.id(), texts.block(option.feedback())));
    explanation();
  }

  private void numeric(Question.Numeric question) {
    NumericKey key = NumericKey.of(question, item.variant());
    declare("single", "float", List.of(NumericKey.plain(key.value())));
    outcomes("single");
    body(
        () -> {
          xml.open("p")
              .empty(
                  "textEntryInteraction", "responseIdentifier", RESPONSE, "expectedLength", "12");
          xml.text(question.unit().isEmpty() ? "" : " " + question.unit()).close().line();
        });
    marking(() -> QtiMarking.number(xml, key, question.points(), FEEDBACK));
    for (int i = 0; i < key.wrong().size(); i++) {
      feedback(QtiMarking.wrong(i), texts.block(key.wrong().get(i).idea().feedback()));
    }
    explanation();
  }

  void declare(String cardinality, String type, List<String> right) {
    xml.open(
        "responseDeclaration",
        "identifier",
        RESPONSE,
        "cardinality",
        cardinality,
        "baseType",
        type);
    xml.line().open("correctResponse");
    right.forEach(value -> xml.leaf("value", value));
    xml.close().line();
    if (type.equals("float") || cardinality.equals("ordered")) {
      xml.close().line();
    }
  }

  /** Score, and which feedback is shown; the response declaration ends before. */
  void outcomes(String cardinality) {
    xml.open(
        "outcomeDeclaration", "identifier", "SCORE", "cardinality", "single", "baseType", "float");
    xml.open("defaultValue").leaf("value", "0").close(2).line();
    xml.open(
        "outcomeDeclaration",
        "identifier",
        "MAXSCORE",
        "cardinality",
        "single",
        "baseType",
        "float");
    xml.open("defaultValue")
        .leaf("value", Integer.toString(item.question().points()))
        .close(2)
        .line();
    xml.empty(
        "outcomeDeclaration",
        "identifier",
        FEEDBACK,
        "cardinality",
        cardinality,
        "baseType",
        "identifier");
    xml.line();
    xml.open(
        "outcomeDeclaration",
        "identifier",
        "EXPLAINED",
        "cardinality",
        "single",
        "baseType",
        "identifier");
    xml.close().line();
  }

  void body(Runnable interaction) {
    xml.open("itemBody").line();
    xml.fragment(texts.block(item.variant().stem()), ATTRIBUTES).line();
    interaction.run();
    xml.close().line();
  }

  void marking(Runnable rules) {
    xml.open("responseProcessing").line();
    rules.run();
    xml.open("setOutcomeValue", "identifier", "EXPLAINED");
    xml.leaf("baseValue", "said", "baseType", "identifier").close().line();
    xml.close().line();
  }

  void feedback(String id, String html) {
    modal(FEEDBACK, id, html);
  }

  /** Said with every result: the explanation, or the feedback of the whole question. */
  void explanation() {
    String said =
        switch (item.question()) {
          case Question.Matching matching -> matching.feedback() + "\n\n" + matching.explanation();
          case Question.Ordering ordering -> ordering.feedback() + "\n\n" + ordering.explanation();
          default -> item.question().explanation();
        };
    if (!said.isBlank()) {
      modal("EXPLAINED", "said", texts.block(said.strip()));
    }
  }

  private void modal(String outcome, String id, String html) {
    xml.open("modalFeedback", "outcomeIdentifier", outcome, "identifier", id, "showHide", "show");
    xml.fragment(html, ATTRIBUTES).close().line();
  }

  String block(String markdown) {
    return texts.block(markdown);
  }

  void inline(String markdown) {
    xml.fragment(texts.inline(markdown), ATTRIBUTES);
  }
}
