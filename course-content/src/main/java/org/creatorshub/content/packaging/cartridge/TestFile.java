package org.creatorshub.content.packaging.cartridge;

import java.util.List;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.bank.BankNotes;
import org.creatorshub.content.packaging.bank.BankTexts;
import org.creatorshub.content.packaging.xml.XmlFile;
import org.creatorshub.content.scoring.Drawing;

/** A unit test in QTI 1.2.1, profile of Common Cartridge: one draw, the same for everybody. */
record TestFile(Test test, BankTexts texts, BankNotes notes) {
  private static final String NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

  /** The questions of the one draw; questions that the format has no kind for are left out. */
  List<BankItem> drawn() {
    List<Question> fitting = test.bank().stream().filter(this::fits).toList();
    Test some =
        new Test(
            test.id(),
            test.unitId(),
            test.title(),
            fitting,
            test.draw(),
            test.attempts(),
            test.mastery(),
            test.numeric());
    // A cartridge cannot draw; its draw is that of a learner whose seed is the id of the test.
    return Drawing.attempt(some, test.id().hashCode()).stream()
        .map(variant -> new BankItem(variant.question().id(), variant))
        .toList();
  }

  private boolean fits(Question question) {
    boolean fits =
        switch (question) {
          case Question.Choice choice -> true;
          case Question.MultipleChoice choice -> true;
          case Question.Numeric numeric -> NumberChoices.of(numeric).isPresent();
          case Question.Matching matching -> false;
          case Question.Ordering ordering -> false;
          case Question.Gap gap -> true;
        };
    if (!fits) {
      notes.add(
          "Not in the tests of a cartridge, which has no such kind of question", question.id());
    }
    return fits;
  }

  String text(List<BankItem> items) {
    XmlFile xml = new XmlFile();
    xml.open("questestinterop", "xmlns", NAMESPACE).line();
    xml.open("assessment", "ident", "A-" + test.id(), "title", test.title()).line();
    xml.open("qtimetadata").line();
    field(xml, "cc_profile", "cc.exam.v0p1");
    field(xml, "qmd_assessmenttype", "Examination");
    field(xml, "qmd_scoretype", "Percentage");
    field(xml, "cc_maxattempts", Integer.toString(test.attempts()));
    xml.close().line().open("section", "ident", "root_section").line();
    TestItem writer = new TestItem(xml, texts, notes);
    items.forEach(writer::write);
    return xml.close(3).whole();
  }

  static void field(XmlFile xml, String label, String entry) {
    xml.open("qtimetadatafield").leaf("fieldlabel", label).leaf("fieldentry", entry).close().line();
  }
}
