package org.creatorshub.content.inspection.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creatorshub.content.inspection.general.Subject;
import org.creatorshub.content.inspection.markup.Reference;
import org.creatorshub.content.inspection.markup.XmlElement;

/** PKG-61: a question in a book has room for an answer, and the answer stands at its end. */
final class EpubQuestions {
  private final Subject subject;
  private final Set<String> places = new HashSet<>();
  private final List<Answer> answers = new ArrayList<>();

  /** A link from a question to its answer. */
  private record Answer(String page, int line, String target) {}

  EpubQuestions(Subject subject) {
    this.subject = subject;
  }

  void page(String page, XmlElement root) {
    for (XmlElement element : root.all()) {
      element.attribute("id").ifPresent(id -> places.add(page + "#" + id));
      if (hasClass(element, "question")) {
        question(page, element);
      }
    }
  }

  private void question(String page, XmlElement question) {
    List<XmlElement> inside = question.all();
    if (inside.stream().noneMatch(one -> hasClass(one, "writing"))) {
      fault(page, question.line(), "The question has no room to write an answer.");
    }
    List<String> links =
        inside.stream()
            .filter(one -> one.name().equals("a") && hasClass(one, "answer"))
            .flatMap(one -> one.attribute("href").stream())
            .toList();
    if (links.isEmpty()) {
      fault(page, question.line(), "The question has no way to its answer.");
    }
    for (String link : links) {
      int mark = link.indexOf('#');
      String fragment = mark < 0 ? "" : link.substring(mark);
      String file = mark == 0 ? page : Reference.target(page, link).orElse("");
      answers.add(new Answer(page, question.line(), file + fragment));
    }
  }

  private static boolean hasClass(XmlElement element, String name) {
    return List.of(element.attribute("class").orElse("").split("\\s+", -1)).contains(name);
  }

  /** After all pages. */
  void check() {
    for (Answer answer : answers) {
      if (!places.contains(answer.target())) {
        fault(answer.page(), answer.line(), "There is no answer at " + answer.target() + ".");
      }
    }
  }

  private void fault(String page, int line, String sentence) {
    subject.findings().fault("PKG-61", page, line, sentence);
  }
}
