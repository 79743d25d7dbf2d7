package org.creatorshub.content.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Mark;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.expression.Expression;
import org.creatorshub.content.expression.Parsed;
import org.creatorshub.content.expression.Pretty;
import org.creatorshub.content.expression.Value;

/** Checks sums and glossary links. */
record Marks(Draft draft) {

  /** Reports what is wrong with the marks of one line. */
  void check(String line, Place place) {
    for (Mark mark : Mark.in(line)) {
      switch (mark) {
        case Mark.Sum sum -> problem(sum).ifPresent(text -> draft.fault(place, "SUM", text));
        case Mark.Term term -> checkTerm(term, place);
        case Mark.Unknown unknown ->
            draft.fault(
                place,
                "MARK",
                "\"[["
                    + Draft.shortened(unknown.inside())
                    + "]]\" is neither a sum like [[3 / 4 = 0.75]] nor a link like [[glossary:cpa]].");
      }
    }
  }

  /** Text for a place without Markdown: sums and terms as words. */
  String resolved(String text, Place place) {
    int before = draft.faults.size();
    check(text, place);
    if (draft.faults.size() > before) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int at = 0;
    for (Mark mark : Mark.in(text)) {
      plain.append(text, at, mark.start()).append(words(mark));
      at = mark.end();
    }
    return plain.append(text.substring(at)).toString();
  }

  private String words(Mark mark) {
    return switch (mark) {
      case Mark.Sum sum -> sum.words().orElseGet(() -> Pretty.sum(sum.expression(), sum.value()));
      case Mark.Term term ->
          term.words()
              .orElseGet(
                  () ->
                      Optional.ofNullable(draft.glossary.get(term.id()))
                          .map(known -> known.term())
                          .orElse(term.id()));
      case Mark.Unknown unknown -> unknown.inside();
    };
  }

  private void checkTerm(Mark.Term term, Place place) {
    if (!draft.glossary.containsKey(term.id())) {
      draft.fault(
          place,
          "AUTH-13",
          "The glossary has no term \""
              + term.id()
              + "\". Add it to glossary.yaml or correct the link.");
    }
  }

  private static Optional<String> problem(Mark.Sum sum) {
    return switch (Expression.parse(sum.expression())) {
      case Parsed.Malformed bad ->
          Optional.of("The sum \"" + sum.expression() + "\" cannot be read: " + bad.reason());
      case Expression expression ->
          switch (expression.value(Map.of())) {
            case Value.NotComputable no ->
                Optional.of("The sum \"" + sum.expression() + "\" has no result. " + no.reason());
            case Value.Computed computed -> compare(sum, computed.number());
          };
    };
  }

  private static Optional<String> compare(Mark.Sum sum, BigDecimal computed) {
    BigDecimal written = new BigDecimal(sum.value());
    BigDecimal right = computed.setScale(written.scale(), RoundingMode.HALF_UP);
    if (right.compareTo(written) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        "The sum "
            + sum.expression()
            + " gives "
            + right.toPlainString()
            + ", not "
            + sum.value()
            + ". Write [["
            + sum.expression()
            + " = "
            + right.toPlainString()
            + "]].");
  }
}
