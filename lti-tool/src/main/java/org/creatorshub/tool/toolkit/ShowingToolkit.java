package org.creatorshub.tool.toolkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Technique;
import org.creatorshub.content.course.Technique.Phase;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.lesson.UnitPages;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.portfolio.WritingFreely;
import org.creatorshub.tool.session.LaunchSession;

/** Puts together the list of all techniques. */
public final class ShowingToolkit {
  private final Course course;
  private final WritingFreely writing;

  public ShowingToolkit(Course course, WritingFreely writing) {
    this.course = course;
    this.writing = writing;
  }

  /** All techniques, or those of one phase. */
  ToolkitPage page(LaunchSession session, String base, Optional<Phase> phase) {
    List<Technique> listed =
        sorted(course.techniques()).stream()
            .filter(one -> phase.isEmpty() || phase.get() == one.when())
            .toList();
    return new ToolkitPage(
        base,
        UnitPages.notice(session),
        session.learns(),
        Phrase.of("toolkit_count", listed.size()),
        filters(base, phase),
        entries(base, listed),
        mine(session, base));
  }

  static List<Technique> sorted(List<Technique> techniques) {
    return techniques.stream()
        .sorted(Comparator.comparing(Technique::letter).thenComparing(Technique::name))
        .toList();
  }

  static String address(String base, Technique technique) {
    return base + "/learn/toolkit/" + technique.id();
  }

  static Phrase when(Technique technique) {
    return switch (technique.when()) {
      case DIVERGE -> Phrase.of("toolkit_opens");
      case CONVERGE -> Phrase.of("toolkit_sorts");
    };
  }

  static Phrase people(Technique.Group group) {
    if (group.least() == group.most()) {
      return group.least() == 1
          ? Phrase.of("toolkit_alone")
          : Phrase.of("toolkit_people", group.least());
    }
    return group.least() == 1
        ? Phrase.of("toolkit_alone_or", group.most())
        : Phrase.of("toolkit_people_range", group.least(), group.most());
  }

  private static List<ToolkitPage.Filter> filters(String base, Optional<Phase> phase) {
    String all = base + "/learn/toolkit";
    return List.of(
        new ToolkitPage.Filter(Phrase.of("toolkit_all"), all, phase.isEmpty()),
        new ToolkitPage.Filter(
            Phrase.of("toolkit_open"),
            all + "?when=diverge",
            phase.equals(Optional.of(Phase.DIVERGE))),
        new ToolkitPage.Filter(
            Phrase.of("toolkit_sort"),
            all + "?when=converge",
            phase.equals(Optional.of(Phase.CONVERGE))));
  }

  private static List<ToolkitPage.Entry> entries(String base, List<Technique> listed) {
    List<ToolkitPage.Entry> entries = new ArrayList<>();
    String last = "";
    for (Technique one : listed) {
      entries.add(
          new ToolkitPage.Entry(
              one.letter().equals(last) ? "" : one.letter(),
              one.name(),
              address(base, one),
              one.what(),
              when(one),
              Phrase.of("toolkit_time_people", one.minutes(), people(one.group()))));
      last = one.letter();
    }
    return entries;
  }

  private List<ToolkitPage.Mine> mine(LaunchSession session, String base) {
    List<ToolkitPage.Mine> mine = new ArrayList<>();
    for (Work work : writing.all(session)) {
      course
          .technique(work.artefact())
          .filter(one -> !work.draft().text().isBlank() || work.newest().isPresent())
          .ifPresent(
              one -> mine.add(new ToolkitPage.Mine(one.name(), address(base, one), state(work))));
    }
    return mine;
  }

  private static Phrase state(Work work) {
    return work.newest()
        .map(kept -> Phrase.of("toolkit_state_kept", kept.handedInAt()))
        .orElseGet(
            () ->
                work.draft()
                    .savedAt()
                    .map(at -> Phrase.of("toolkit_state_draft_at", Phrase.of("moment_full", at)))
                    .orElse(Phrase.of("toolkit_state_draft")));
  }
}
