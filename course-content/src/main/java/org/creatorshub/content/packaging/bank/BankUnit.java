package org.creatorshub.content.packaging.bank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.FrozenVariants;
import org.creatorshub.content.scoring.Variant;

/**
 * The questions of a unit.
 *
 * @param test those of its test, in the order of the bank
 * @param practice those of its pages, in reading order
 */
public record BankUnit(Unit unit, List<BankItem> test, List<BankItem> practice) {
  /** How many variants a question with changing numbers is frozen into. */
  public static final int VARIANTS = 5;

  public BankUnit {
    test = List.copyOf(test);
    practice = List.copyOf(practice);
  }

  public static BankUnit of(Unit unit) {
    List<Question> bank = unit.test().map(test -> test.bank()).orElse(List.of());
    List<Question> practice =
        unit.pages().stream()
            .flatMap(page -> page.blocks().stream())
            .filter(Block.Practice.class::isInstance)
            .map(block -> ((Block.Practice) block).question())
            .toList();
    return new BankUnit(unit, items(bank), items(practice));
  }

  /** Everything. */
  public List<BankItem> all() {
    List<BankItem> all = new ArrayList<>(test);
    all.addAll(practice);
    return all;
  }

  private static List<BankItem> items(List<Question> questions) {
    Set<Question> once = new LinkedHashSet<>(questions);
    return once.stream().flatMap(question -> items(question).stream()).toList();
  }

  /** One item, or several where numbers change. */
  public static List<BankItem> items(Question question) {
    List<Variant> variants =
        FrozenVariants.of(question, question instanceof Question.Numeric ? VARIANTS : 1);
    if (variants.size() == 1) {
      return List.of(new BankItem(question.id(), variants.getFirst()));
    }
    List<BankItem> items = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      items.add(new BankItem(question.id() + "-v" + (i + 1), variants.get(i)));
    }
    return items;
  }
}
