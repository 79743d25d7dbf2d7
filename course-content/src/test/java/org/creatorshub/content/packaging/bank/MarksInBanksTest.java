package org.creatorshub.content.packaging.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.inspection.PackageMaker;
import org.creatorshub.content.inspection.markup.XmlElement;
import org.creatorshub.content.inspection.markup.XmlReading;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.moodle.MoodleBank;
import org.creatorshub.content.packaging.qti.QtiBank;
import org.creatorshub.content.scoring.Judgement;
import org.creatorshub.content.scoring.Response;
import org.creatorshub.content.scoring.Scoring;
import org.junit.jupiter.api.Test;

/** Whoever answers the same in another system earns the same marks as with us. */
class MarksInBanksTest {
  private static final CourseContents COURSE = WholeCourse.contents();
  private static final List<BankItem> ITEMS =
      COURSE.units().stream().flatMap(unit -> BankUnit.of(unit).all().stream()).toList();

  private static byte[] bytes(PackageFormat format) {
    return WholeCourse.bytes(format.exports(COURSE).getFirst());
  }

  private static XmlElement xml(String text) {
    return XmlReading.read(text.getBytes(StandardCharsets.UTF_8)).root().orElseThrow();
  }

  private static Map<String, XmlElement> moodle() {
    return xml(new String(bytes(new MoodleBank()), StandardCharsets.UTF_8))
        .children("question")
        .stream()
        .filter(question -> question.child("name").isPresent())
        .collect(
            Collectors.toMap(
                question -> question.child("idnumber").orElseThrow().text(), one -> one));
  }

  private static XmlElement question(Map<String, XmlElement> questions, BankItem item) {
    return Objects.requireNonNull(questions.get(item.id()), item.id());
  }

  private static double ours(BankItem item, Response response) {
    return ((Judgement.Marked) Scoring.judge(item.variant(), response)).share();
  }

  private static List<Set<Integer>> choices(int options) {
    List<Set<Integer>> all = new ArrayList<>();
    for (int bits = 1; bits < 1 << options; bits++) {
      Set<Integer> chosen = new HashSet<>();
      for (int i = 0; i < options; i++) {
        if ((bits >> i & 1) == 1) {
          chosen.add(i);
        }
      }
      all.add(chosen);
    }
    return all;
  }

  @Test
  void moodleMarksEveryChoiceAsWeDo() {
    Map<String, XmlElement> questions = moodle();
    int compared = 0;
    for (BankItem item : ITEMS) {
      if (item.question() instanceof Question.MultipleChoice multi) {
        List<XmlElement> answers = question(questions, item).children("answer");
        for (Set<Integer> chosen : choices(multi.options().size())) {
          double sum =
              chosen.stream()
                  .mapToDouble(
                      i -> Double.parseDouble(answers.get(i).attribute("fraction").orElseThrow()))
                  .sum();
          Set<String> ids =
              chosen.stream().map(i -> multi.options().get(i).id()).collect(Collectors.toSet());
          assertThat(Math.max(0, sum) / 100)
              .as(item.id() + ids)
              .isCloseTo(ours(item, new Response.Chosen(ids)), within(0.0001));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(500);
  }

  @Test
  void moodleTakesTheNumbersThatWeTake() {
    Map<String, XmlElement> questions = moodle();
    int compared = 0;
    for (BankItem item : ITEMS) {
      if (item.question() instanceof Question.Numeric) {
        XmlElement answer = question(questions, item).children("answer").getFirst();
        assertThat(answer.attribute("fraction")).contains("100");
        BigDecimal key = new BigDecimal(answer.child("text").orElseThrow().text());
        BigDecimal by = new BigDecimal(answer.child("tolerance").orElseThrow().text());
        for (BigDecimal typed :
            List.of(key, key.add(by.multiply(new BigDecimal("0.99"))), key.add(by.add(by)))) {
          BigDecimal short9 = typed.round(new MathContext(9));
          boolean right = short9.subtract(key).abs().compareTo(by) <= 0;
          assertThat(ours(item, new Response.Typed(short9.toPlainString())) == 1)
              .as(item.id() + " " + typed)
              .isEqualTo(right);
        }
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }

  @Test
  void qtiMapsEveryChoiceAsWeDo() {
    PackageMaker files = PackageMaker.of(bytes(new QtiBank()));
    for (BankItem item : ITEMS) {
      if (item.question() instanceof Question.MultipleChoice multi) {
        Map<String, Double> mapped =
            xml(files.text("items/" + item.id() + ".xml")).all("mapEntry").stream()
                .collect(
                    Collectors.toMap(
                        entry -> entry.attribute("mapKey").orElseThrow(),
                        entry -> Double.parseDouble(entry.attribute("mappedValue").orElseThrow())));
        for (Set<Integer> chosen : choices(multi.options().size())) {
          Set<String> ids =
              chosen.stream().map(i -> multi.options().get(i).id()).collect(Collectors.toSet());
          double sum = ids.stream().mapToDouble(id -> mapped.getOrDefault(id, 0.0)).sum();
          assertThat(Math.clamp(sum, 0, 1))
              .isCloseTo(ours(item, new Response.Chosen(ids)), within(0.0001));
        }
      }
    }
  }

  /** The places of an ordering are its only right answer, whatever order it is shown in. */
  @Test
  void moodleAsksForThePlaceOfEachEntry() {
    Map<String, XmlElement> questions = moodle();
    for (BankItem item : ITEMS) {
      if (item.question() instanceof Question.Ordering ordering) {
        List<XmlElement> pairs = question(questions, item).children("subquestion");
        Set<String> places =
            pairs.stream()
                .map(pair -> pair.child("answer").orElseThrow().child("text").orElseThrow().text())
                .collect(Collectors.toSet());
        assertThat(places).hasSize(ordering.entries().size()).contains("1");
      }
    }
  }

  @Test
  void moodleTakesTheWordsThatWeTake() {
    Map<String, XmlElement> questions = moodle();
    int compared = 0;
    for (BankItem item : ITEMS) {
      if (item.question() instanceof Question.Gap) {
        XmlElement question = question(questions, item);
        assertThat(question.attribute("type")).contains("shortanswer");
        assertThat(question.child("usecase").orElseThrow().text()).isEqualTo("0");
        for (XmlElement answer : question.children("answer")) {
          String words = answer.child("text").orElseThrow().text();
          if (!words.equals("*")) {
            assertThat(100 * ours(item, new Response.Typed(words)))
                .as(item.id() + " " + words)
                .isEqualTo(Double.parseDouble(answer.attribute("fraction").orElseThrow()));
            compared++;
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(20);
  }

  @Test
  void qtiMatchesTheWordsThatWeTake() {
    PackageMaker files = PackageMaker.of(bytes(new QtiBank()));
    for (BankItem item : ITEMS) {
      if (item.question() instanceof Question.Gap gap) {
        XmlElement rules = xml(files.text("items/" + item.id() + ".xml"));
        List<String> right =
            rules.all("responseIf").getFirst().all("stringMatch").stream()
                .map(match -> match.child("baseValue").orElseThrow().text())
                .toList();
        assertThat(right).containsAll(gap.accepted());
        assertThat(right)
            .allMatch(words -> ours(item, new Response.Typed(words)) == 1, "is right with us");
        assertThat(rules.all("responseElseIf")).hasSameSizeAs(gap.misconceptions());
      }
    }
  }
}
