package org.creatorshub.content.packaging.qti;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.xml.XmlFile;
import org.creatorshub.content.scoring.TypedWords;

/** Words to be filled in: a text entry, and one match for each spelling. */
record QtiWords(QtiItemFile file, XmlFile xml, BankItem item) {
  private static final String OTHER = "other";

  void write(Question.Gap question) {
    xml.open(
        "responseDeclaration",
        "identifier",
        QtiItemFile.RESPONSE,
        "cardinality",
        "single",
        "baseType",
        "string");
    xml.line().open("correctResponse").leaf("value", question.accepted().getFirst());
    xml.close(2).line();
    file.outcomes("single");
    file.body(
        () -> {
          xml.open("p");
          xml.empty(
              "textEntryInteraction",
              "responseIdentifier",
              QtiItemFile.RESPONSE,
              "expectedLength",
              Integer.toString(TypedWords.LONGEST));
          xml.close().line();
        });
    file.marking(() -> marking(question));
    for (int i = 0; i < question.misconceptions().size(); i++) {
      file.feedback(QtiMarking.wrong(i), file.block(question.misconceptions().get(i).feedback()));
    }
    if (!question.feedback().isBlank()) {
      file.feedback(OTHER, file.block(question.feedback()));
    }
    file.explanation();
  }

  private void marking(Question.Gap question) {
    xml.open("responseCondition").line().open("responseIf");
    any(question, question.accepted());
    xml.open("setOutcomeValue", "identifier", "SCORE");
    xml.leaf("baseValue", Integer.toString(question.points()), "baseType", "float");
    xml.close(2).line();
    for (int i = 0; i < question.misconceptions().size(); i++) {
      xml.open("responseElseIf");
      any(question, question.misconceptions().get(i).answers());
      said(QtiMarking.wrong(i)).close().line();
    }
    if (!question.feedback().isBlank()) {
      xml.open("responseElse");
      said(OTHER).close().line();
    }
    xml.close().line();
  }

  private XmlFile said(String id) {
    xml.open("setOutcomeValue", "identifier", QtiItemFile.FEEDBACK);
    return xml.leaf("baseValue", id, "baseType", "identifier").close();
  }

  private void any(Question.Gap question, List<String> answers) {
    Set<String> spelled = new LinkedHashSet<>(answers);
    answers.forEach(
        words -> spelled.add(TypedWords.comparable(words, true, question.accentsMatter())));
    xml.open("or");
    for (String words : spelled) {
      xml.open("stringMatch", "caseSensitive", Boolean.toString(question.caseMatters()));
      xml.empty("variable", "identifier", QtiItemFile.RESPONSE);
      xml.leaf("baseValue", words, "baseType", "string").close();
    }
    xml.close();
  }
}
