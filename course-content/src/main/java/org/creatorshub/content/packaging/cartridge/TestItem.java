package org.creatorshub.content.packaging.cartridge;

import java.util.List;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Question.Option;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.bank.BankNotes;
import org.creatorshub.content.packaging.bank.BankTexts;
import org.creatorshub.content.packaging.xml.XmlFile;

/** One question of a test in a cartridge. */
record TestItem(XmlFile xml, BankTexts texts, BankNotes notes) {
  private static final String RESPONSE = "response";

  void write(BankItem item) {
    switch (item.question()) {
      case Question.Choice choice -> choice(item, item.variant().options(), true);
      case Question.MultipleChoice choice -> {
        notes.add("All or nothing in a cartridge, where ours give a part of the points", item.id());
        choice(item, item.variant().options(), false);
      }
      case Question.Numeric numeric -> {
        notes.add(
            "A number to be typed is a choice in a cartridge, with one draw of its numbers",
            item.id());
        choice(item, NumberChoices.options(numeric, item.variant()), true);
      }
      case Question.Matching matching -> throw new IllegalArgumentException(item.id());
      case Question.Gap gap -> new WordItem(xml, texts).write(item, gap);
      case Question.Ordering ordering -> throw new IllegalArgumentException(item.id());
    }
  }

  private void choice(BankItem item, List<Option> options, boolean single) {
    xml.open("item", "ident", item.id(), "title", item.name()).line();
    xml.open("itemmetadata").open("qtimetadata");
    TestFile.field(
        xml, "cc_profile", single ? "cc.multiple_choice.v0p1" : "cc.multiple_response.v0p1");
    TestFile.field(xml, "cc_weighting", Integer.toString(item.question().points()));
    xml.close(2).line();
    presentation(item, options, single);
    xml.open("resprocessing").line().open("outcomes");
    xml.empty(
        "decvar", "maxvalue", "100", "minvalue", "0", "varname", "SCORE", "vartype", "Decimal");
    xml.close().line();
    said(item, options);
    right(options, single);
    xml.close().line();
    String explanation = item.question().explanation();
    if (!explanation.isBlank()) {
      feedback("general_fb", explanation);
    }
    options.stream()
        .filter(option -> !option.feedback().isBlank())
        .forEach(option -> feedback(option.id() + "_fb", option.feedback()));
    xml.close().line();
  }

  private void presentation(BankItem item, List<Option> options, boolean single) {
    xml.open("presentation").open("material");
    xml.leaf("mattext", texts.block(item.variant().stem()), "texttype", "text/html").close().line();
    xml.open("response_lid", "ident", RESPONSE, "rcardinality", single ? "Single" : "Multiple");
    xml.open("render_choice").line();
    for (Option option : options) {
      xml.open("response_label", "ident", option.id()).open("material");
      xml.leaf("mattext", texts.inline(option.text()), "texttype", "text/html").close(2).line();
    }
    xml.close(3).line();
  }

  /** Feedback comes before the marks: what follows a full mark is not looked at any more. */
  private void said(BankItem item, List<Option> options) {
    if (!item.question().explanation().isBlank()) {
      xml.open("respcondition", "continue", "Yes").open("conditionvar").empty("other").close();
      shown("general_fb");
      xml.close().line();
    }
    for (Option option : options) {
      if (!option.feedback().isBlank()) {
        xml.open("respcondition", "continue", "Yes").open("conditionvar");
        equal(option).close();
        shown(option.id() + "_fb");
        xml.close().line();
      }
    }
  }

  private void right(List<Option> options, boolean single) {
    xml.open("respcondition", "continue", "No").open("conditionvar");
    if (single) {
      options.stream().filter(Option::right).forEach(this::equal);
    } else {
      xml.open("and");
      for (Option option : options) {
        if (option.right()) {
          equal(option);
        } else {
          xml.open("not");
          equal(option);
          xml.close();
        }
      }
      xml.close();
    }
    xml.close().leaf("setvar", "100", "action", "Set", "varname", "SCORE").close().line();
  }

  private XmlFile equal(Option option) {
    return xml.leaf("varequal", option.id(), "case", "Yes", "respident", RESPONSE);
  }

  private void shown(String id) {
    xml.empty("displayfeedback", "feedbacktype", "Response", "linkrefid", id);
  }

  private void feedback(String id, String markdown) {
    xml.open("itemfeedback", "ident", id).open("flow_mat").open("material");
    xml.leaf("mattext", texts.block(markdown), "texttype", "text/html").close(3).line();
  }
}
