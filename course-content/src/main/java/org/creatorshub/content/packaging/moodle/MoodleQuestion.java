package org.creatorshub.content.packaging.moodle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Question.Entry;
import org.creatorshub.content.course.Question.Option;
import org.creatorshub.content.packaging.LessonHtml;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.bank.BankNotes;
import org.creatorshub.content.packaging.bank.BankTexts;
import org.creatorshub.content.packaging.bank.NumericKey;
import org.creatorshub.content.packaging.xml.XmlFile;
import org.creatorshub.content.scoring.TypedWords;

/** One question in the words of Moodle. */
final class MoodleQuestion {
  /** What each of so many right options earns, as Moodle writes it. */
  private static final List<String> SHARES =
      List.of(
          "0",
          "100",
          "50",
          "33.33333",
          "25",
          "20",
          "16.66667",
          "14.28571",
          "12.5",
          "11.11111",
          "10");

  private static final int LEAST_ANSWERS = 3;

  private final XmlFile xml;
  private final BankTexts texts;
  private final BankNotes notes;

  MoodleQuestion(XmlFile xml, BankTexts texts, BankNotes notes) {
    this.xml = xml;
    this.texts = texts;
    this.notes = notes;
  }

  void write(BankItem item) {
    switch (item.question()) {
      case Question.Choice choice -> choice(item, choice.options(), true);
      case Question.MultipleChoice choice -> choice(item, choice.options(), false);
      case Question.Numeric numeric -> numeric(item, numeric);
      case Question.Matching matching -> matching(item, matching);
      case Question.Ordering ordering -> ordering(item, ordering);
      case Question.Gap gap -> words(item, gap);
    }
  }

  /** Right options share the mark and wrong ones take as much away: the same sum as ours. */
  private void choice(BankItem item, List<Option> options, boolean single) {
    int right = (int) options.stream().filter(Option::right).count();
    if (right >= SHARES.size()) {
      notes.add("Left out, as Moodle has no share for so many right answers", item.id());
      return;
    }
    begin(item, "multichoice");
    xml.leaf("single", Boolean.toString(single)).line();
    xml.leaf("shuffleanswers", "true").line().leaf("answernumbering", "abc").line();
    combinedFeedback("");
    for (Option option : options) {
      String wrong = single ? "0" : "-" + SHARES.get(right);
      answer(
          option.right() ? SHARES.get(right) : wrong,
          "html",
          texts.block(option.text()),
          texts.block(option.feedback()));
    }
    xml.close().line();
  }

  private void numeric(BankItem item, Question.Numeric question) {
    begin(item, "numerical");
    NumericKey key = NumericKey.of(question, item.variant());
    number("100", NumericKey.plain(key.value()), NumericKey.plain(key.by()), "");
    for (NumericKey.Wrong wrong : key.wrong()) {
      number(
          "0",
          NumericKey.plain(wrong.value()),
          NumericKey.plain(wrong.by()),
          texts.block(wrong.idea().feedback()));
    }
    if (!question.unit().isEmpty()) {
      xml.open("units").open("unit").leaf("multiplier", "1");
      xml.leaf("unit_name", question.unit()).close(2).line();
      xml.leaf("unitgradingtype", "0").leaf("unitpenalty", "0.1").leaf("showunits", "0");
      xml.leaf("unitsleft", "0").line();
    }
    xml.close().line();
  }

  /** Moodle compares letter by letter: where diacritics do not count, words without them count. */
  private void words(BankItem item, Question.Gap question) {
    begin(item, "shortanswer");
    xml.leaf("usecase", question.caseMatters() ? "1" : "0").line();
    spelled(question, question.accepted()).forEach(words -> word("100", words, ""));
    for (Question.GapMisconception wrong : question.misconceptions()) {
      spelled(question, wrong.answers())
          .forEach(words -> word("0", words, texts.block(wrong.feedback())));
    }
    xml.open("answer", "fraction", "0", "format", "moodle_auto_format").leaf("text", "*");
    feedback(texts.block(question.feedback()));
    xml.close().line().close().line();
  }

  private static Set<String> spelled(Question.Gap question, List<String> answers) {
    Set<String> all = new LinkedHashSet<>(answers);
    answers.forEach(words -> all.add(TypedWords.comparable(words, true, question.accentsMatter())));
    return all;
  }

  /** A star would stand for any words. */
  private void word(String share, String words, String feedback) {
    xml.open("answer", "fraction", share, "format", "moodle_auto_format");
    xml.leaf("text", words.replace("*", "\\*"));
    feedback(feedback);
    xml.close().line();
  }

  private void number(String share, String value, String by, String feedback) {
    xml.open("answer", "fraction", share, "format", "moodle_auto_format");
    xml.leaf("text", value);
    feedback(feedback);
    xml.leaf("tolerance", by).close().line();
  }

  private void matching(BankItem item, Question.Matching matching) {
    Map<String, String> targets =
        matching.targets().stream().collect(Collectors.toMap(Entry::id, Entry::text));
    List<String[]> pairs = new ArrayList<>();
    for (Entry source : matching.sources()) {
      String target = matching.pairs().getOrDefault(source.id(), "");
      pairs.add(new String[] {source.text(), targets.getOrDefault(target, "")});
    }
    matching.targets().stream()
        .filter(target -> !matching.pairs().containsValue(target.id()))
        .forEach(target -> pairs.add(new String[] {"", target.text()}));
    pairs(item, pairs, matching.feedback());
  }

  /** Moodle got a type for this only in 4.5; places to be matched earn the same in all versions. */
  private void ordering(BankItem item, Question.Ordering ordering) {
    notes.add("Ordering is asked as matching of entries to places, with the same marks", item.id());
    List<Entry> shown = item.variant().entries();
    Map<String, Integer> places = new LinkedHashMap<>();
    ordering.entries().forEach(entry -> places.put(entry.id(), places.size() + 1));
    List<String[]> pairs = new ArrayList<>();
    for (Entry entry : shown) {
      pairs.add(new String[] {entry.text(), Integer.toString(places.getOrDefault(entry.id(), 0))});
    }
    pairs(item, pairs, ordering.feedback());
  }

  private void pairs(BankItem item, List<String[]> pairs, String feedback) {
    long answers = pairs.stream().map(pair -> pair[1]).distinct().count();
    if (answers < LEAST_ANSWERS) {
      notes.add("Left out, as Moodle wants three different answers to match", item.id());
      return;
    }
    begin(item, "matching");
    xml.leaf("shuffleanswers", "true").line();
    combinedFeedback(feedback.isEmpty() ? "" : texts.block(feedback));
    for (String[] pair : pairs) {
      xml.open("subquestion", "format", "html").open("text");
      xml.html(pair[0].isEmpty() ? "" : texts.block(pair[0])).close();
      // Answers stand in a select, which shows no markup.
      xml.open("answer").leaf("text", LessonHtml.plain(pair[1]));
      xml.close(2).line();
    }
    xml.close().line();
  }

  private void begin(BankItem item, String type) {
    Question question = item.question();
    xml.open("question", "type", type).line();
    xml.open("name").leaf("text", item.name()).close().line();
    xml.open("questiontext", "format", "html").open("text");
    xml.html(texts.block(item.variant().stem())).close(2).line();
    xml.open("generalfeedback", "format", "html").open("text");
    xml.html(question.explanation().isEmpty() ? "" : texts.block(question.explanation()));
    xml.close(2).line();
    xml.leaf("defaultgrade", Integer.toString(question.points())).line();
    xml.leaf("penalty", "0.3333333").line().leaf("hidden", "0").line();
    xml.leaf("idnumber", item.id()).line();
    xml.open("tags");
    item.tags().forEach(tag -> xml.open("tag").leaf("text", tag).close());
    xml.close().line();
  }

  /** What is said whatever is answered. */
  private void combinedFeedback(String html) {
    for (String name :
        List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
      xml.open(name, "format", "html").open("text").html(html).close(2).line();
    }
  }

  private void answer(String share, String format, String html, String feedback) {
    xml.open("answer", "fraction", share, "format", format).open("text").html(html).close();
    feedback(feedback);
    xml.close().line();
  }

  private void feedback(String html) {
    xml.open("feedback", "format", "html").open("text").html(html).close(2);
  }
}
