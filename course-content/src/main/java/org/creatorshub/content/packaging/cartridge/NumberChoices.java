package org.creatorshub.content.packaging.cartridge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Question.Numeric;
import org.creatorshub.content.course.Question.Option;
import org.creatorshub.content.expression.Pretty;
import org.creatorshub.content.packaging.FrozenVariants;
import org.creatorshub.content.packaging.bank.NumericKey;
import org.creatorshub.content.scoring.Variant;

/**
 * A number to be found as a choice between the right one and wrong ones that betray something: a
 * cartridge has no numbers with tolerance, and a text to be typed would have to be typed exactly.
 */
final class NumberChoices {
  private static final int LEAST_WRONG = 2;

  private NumberChoices() {}

  /** A draw of the question that can be asked so; empty if there is none. */
  static Optional<Variant> of(Numeric question) {
    return FrozenVariants.of(question, 1).stream()
        .filter(variant -> options(question, variant).size() > LEAST_WRONG)
        .findFirst();
  }

  /** The numbers in rising order; fewer than three mean that it cannot be asked so. */
  static List<Option> options(Numeric question, Variant variant) {
    NumericKey key = NumericKey.of(question, variant);
    List<Option> options = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>();
    add(options, values, question, key.value(), Optional.empty());
    key.wrong().forEach(one -> add(options, values, question, one.value(), Optional.of(one)));
    List<BigDecimal> rising = values.stream().sorted().toList();
    return options.stream()
        .sorted(
            java.util.Comparator.comparingInt(
                option -> rising.indexOf(values.get(options.indexOf(option)))))
        .toList();
  }

  /** Numbers that look alike when they are rounded are no two answers. */
  private static void add(
      List<Option> options,
      List<BigDecimal> values,
      Numeric question,
      BigDecimal value,
      Optional<NumericKey.Wrong> wrong) {
    BigDecimal shown = value.setScale(question.decimals(), RoundingMode.HALF_UP);
    if (values.stream().noneMatch(one -> one.compareTo(shown) == 0)) {
      values.add(shown);
      String unit = question.unit().isEmpty() ? "" : " " + question.unit();
      options.add(
          new Option(
              wrong.map(one -> "w" + options.size()).orElse("key"),
              Pretty.number(shown) + unit,
              wrong.isEmpty(),
              wrong.map(one -> one.idea().code()),
              wrong.map(one -> one.idea().feedback()).orElse("")));
    }
  }
}
