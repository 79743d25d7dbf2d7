package org.creatorshub.content.packaging.cartridge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.bank.BankTexts;
import org.creatorshub.content.packaging.xml.XmlFile;
import org.creatorshub.content.scoring.TypedWords;

/** A word to be filled in, as a question of a cartridge: one condition for each spelling. */
record WordItem(XmlFile xml, BankTexts texts) {
  private static final String RESPONSE = "response";

  void write(BankItem item, Question.Gap question) {
    xml.open("item", "ident", item.id(), "title", item.name()).line();
    xml.open("itemmetadata").open("qtimetadata");
    TestFile.field(xml, "cc_profile", "cc.fib.v0p1");
    TestFile.field(xml, "cc_weighting", Integer.toString(question.points()));
    xml.close(2).line();
    presentation(item);
    xml.open("resprocessing").line().open("outcomes");
    xml.empty(
        "decvar", "maxvalue", "100", "minvalue", "0", "varname", "SCORE", "vartype", "Decimal");
    xml.close().line();
    conditions(question);
    xml.close().line();
    feedback(question);
    xml.close().line();
  }

  private void presentation(BankItem item) {
    xml.open("presentation").open("material");
    xml.leaf("mattext", texts.block(item.variant().stem()), "texttype", "text/html").close().line();
    xml.open("response_str", "ident", RESPONSE, "rcardinality", "Single");
    xml.empty("render_fib", "fibtype", "String", "prompt", "Box").close(2).line();
  }

  /** Feedback comes before the marks: what follows a full mark is not looked at any more. */
  private void conditions(Question.Gap question) {
    if (!question.explanation().isBlank()) {
      xml.open("respcondition", "continue", "Yes").open("conditionvar").empty("other").close();
      shown("general_fb").close().line();
    }
    for (int i = 0; i < question.misconceptions().size(); i++) {
      for (String words : spelled(question, question.misconceptions().get(i).answers())) {
        xml.open("respcondition", "continue", "Yes").open("conditionvar");
        equal(question, words).close();
        shown("wrong" + (i + 1) + "_fb").close().line();
      }
    }
    for (String words : spelled(question, question.accepted())) {
      xml.open("respcondition", "continue", "No").open("conditionvar");
      equal(question, words).close();
      xml.leaf("setvar", "100", "action", "Set", "varname", "SCORE").close().line();
    }
  }

  private static Set<String> spelled(Question.Gap question, List<String> answers) {
    Set<String> all = new LinkedHashSet<>(answers);
    answers.forEach(words -> all.add(TypedWords.comparable(words, true, question.accentsMatter())));
    return all;
  }

  private XmlFile equal(Question.Gap question, String words) {
    return xml.leaf(
        "varequal", words, "case", question.caseMatters() ? "Yes" : "No", "respident", RESPONSE);
  }

  private XmlFile shown(String id) {
    return xml.empty("displayfeedback", "feedbacktype", "Response", "linkrefid", id);
  }

  private void feedback(Question.Gap question) {
    if (!question.explanation().isBlank()) {
      said("general_fb", question.explanation());
    }
    for (int i = 0; i < question.misconceptions().size(); i++) {
      said("wrong" + (i + 1) + "_fb", question.misconceptions().get(i).feedback());
    }
  }

  private void said(String id, String markdown) {
    xml.open("itemfeedback", "ident", id).open("flow_mat").open("material");
    xml.leaf("mattext", texts.block(markdown), "texttype", "text/html").close(3).line();
  }
}
