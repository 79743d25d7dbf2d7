package org.creatorshub.tool.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Technique;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.lesson.UnitPages;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Draft;
import org.creatorshub.tool.portfolio.Version;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.portfolio.WritingFreely;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Words;
import org.creatorshub.tool.toolkit.TechniquePage.Fact;
import org.creatorshub.tool.toolkit.TechniquePage.Neighbour;

/** Puts together the page of one technique. */
public final class ShowingTechnique {
  private final Course course;
  private final WritingFreely writing;
  private final CourseTexts texts;

  public ShowingTechnique(Course course, WritingFreely writing, CourseTexts texts) {
    this.course = course;
    this.writing = writing;
    this.texts = texts;
  }

  /**
   * What was just tried, so that nothing typed is lost.
   *
   * @param text what was typed, if it differs from the draft
   */
  record Tried(boolean kept, String problem, String problemId, Optional<String> text) {
    static final Tried NOTHING = new Tried(false, "", "", Optional.empty());
  }

  /** The page; empty when there is no such technique. */
  Optional<TechniquePage> page(LaunchSession session, String base, String id, Tried tried) {
    return course.technique(id).map(one -> page(session, base, one, tried));
  }

  private TechniquePage page(LaunchSession session, String base, Technique one, Tried tried) {
    Optional<Work> work = writing.work(session, one.id());
    Optional<Draft> draft = work.map(Work::draft);
    String text = tried.text().orElse(draft.map(Draft::text).orElse(""));
    List<Version> kept = work.map(Work::versions).orElse(List.of());
    List<Technique> all = ShowingToolkit.sorted(course.techniques());
    int at = all.indexOf(one);
    return new TechniquePage(
        base,
        session.csrf(),
        ShowingToolkit.address(base, one),
        one.letter(),
        one.name(),
        one.what(),
        facts(one),
        one.steps().stream().map(texts::inline).toList(),
        texts.inline(one.caution()),
        texts.block(one.exercise()),
        one.minutes(),
        session.learns(),
        UnitPages.notice(session),
        text,
        draft.map(Draft::revision).orElse(0),
        draft
            .flatMap(Draft::savedAt)
            .map(saved -> Phrase.of("save_draft_saved", Phrase.of("moment_full", saved)))
            .orElse(null),
        Words.in(text),
        kept.reversed().stream().map(ShowingTechnique::kept).toList(),
        tried.kept() && !kept.isEmpty() ? Phrase.of("technique_done") : null,
        tried.problem(),
        tried.problemId(),
        neighbour(base, all, at - 1),
        neighbour(base, all, at + 1));
  }

  private List<Fact> facts(Technique one) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(Phrase.of("technique_fact_time"), Phrase.of("lesson_minutes", one.minutes())));
    facts.add(new Fact(Phrase.of("technique_fact_people"), ShowingToolkit.people(one.group())));
    facts.add(
        new Fact(
            Phrase.of("technique_fact_good"),
            switch (one.when()) {
              case DIVERGE -> Phrase.of("technique_fact_opens");
              case CONVERGE -> Phrase.of("technique_fact_sorts");
            }));
    facts.add(new Fact(Phrase.of("technique_fact_origin"), one.origin()));
    String units = units(one);
    if (!units.isEmpty()) {
      Object value =
          units.contains(",")
              ? Phrase.of("technique_units", units)
              : Phrase.of("unit_number", units);
      facts.add(new Fact(Phrase.of("technique_fact_units"), value));
    }
    return facts;
  }

  private String units(Technique one) {
    return one.units().stream()
        .flatMap(id -> course.unit(id).stream())
        .map(Unit::number)
        .sorted()
        .map(number -> Integer.toString(number))
        .collect(Collectors.joining(", "));
  }

  private static TechniquePage.Kept kept(Version version) {
    String text = version.content() instanceof Content.Text(String written) ? written : "";
    return new TechniquePage.Kept(
        version.number(),
        Phrase.of("moment_full", version.handedInAt()),
        Phrase.of("technique_count_words", version.words()),
        text);
  }

  private static Neighbour neighbour(String base, List<Technique> all, int at) {
    return at < 0 || at >= all.size()
        ? new Neighbour("", "")
        : new Neighbour(all.get(at).name(), ShowingToolkit.address(base, all.get(at)));
  }
}
