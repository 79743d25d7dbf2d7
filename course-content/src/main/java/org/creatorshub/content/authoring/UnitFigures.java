package org.creatorshub.content.authoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Mark;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;

/**
 * How much a unit holds.
 *
 * @param practice items on pages by type
 * @param bank items of the test by type
 */
record UnitFigures(
    long pages,
    long words,
    long figures,
    long sums,
    long sheets,
    Map<String, Long> practice,
    Map<String, Long> bank) {

  static final UnitFigures NONE = new UnitFigures(0, 0, 0, 0, 0, Map.of(), Map.of());

  static UnitFigures of(Unit unit) {
    List<Block> blocks = unit.pages().stream().flatMap(page -> page.blocks().stream()).toList();
    return new UnitFigures(
        unit.pages().size(),
        texts(blocks).mapToLong(ProseWords::count).sum(),
        blocks.stream().filter(Block.Figure.class::isInstance).count(),
        texts(blocks).mapToLong(UnitFigures::sums).sum(),
        blocks.stream().filter(Block.SheetTask.class::isInstance).count(),
        ItemTypes.count(practice(blocks)),
        ItemTypes.count(unit.test().map(Test::bank).orElse(List.of())));
  }

  UnitFigures plus(UnitFigures other) {
    return new UnitFigures(
        pages + other.pages,
        words + other.words,
        figures + other.figures,
        sums + other.sums,
        sheets + other.sheets,
        together(practice, other.practice),
        together(bank, other.bank));
  }

  private static Map<String, Long> together(Map<String, Long> one, Map<String, Long> other) {
    Map<String, Long> both = new TreeMap<>(one);
    other.forEach((type, count) -> both.merge(type, count, Long::sum));
    return both;
  }

  static List<Question> practice(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Practice.class::isInstance)
        .map(block -> ((Block.Practice) block).question())
        .toList();
  }

  private static long sums(String markdown) {
    return Mark.in(markdown).stream().filter(Mark.Sum.class::isInstance).count();
  }

  /** What is read on a page; tasks have words of their own. */
  private static Stream<String> texts(List<Block> blocks) {
    return blocks.stream().flatMap(UnitFigures::texts);
  }

  private static Stream<String> texts(Block block) {
    if (block instanceof Block.Prose prose) {
      return Stream.of(prose.markdown());
    }
    if (block instanceof Block.Example example) {
      return Stream.of(example.title(), example.markdown());
    }
    if (block instanceof Block.Definition definition) {
      return Stream.of(definition.term(), definition.markdown());
    }
    if (block instanceof Block.Note note) {
      return Stream.of(note.title(), note.markdown());
    }
    return block instanceof Block.Figure figure
        ? Stream.of(figure.alt(), figure.caption())
        : Stream.empty();
  }
}
