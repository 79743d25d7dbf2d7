package org.creatorshub.tool.toolkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Technique;
import org.creatorshub.content.course.Technique.Phase;
import org.creatorshub.tool.lesson.UnitPages;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.portfolio.WritingFreely;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

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
        Figures.count(listed.size(), "technique", "techniques"),
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

  static String when(Technique technique) {
    return switch (technique.when()) {
      case DIVERGE -> "opens";
      case CONVERGE -> "sorts";
    };
  }

  static String people(Technique.Group group) {
    if (group.least() == group.most()) {
      return group.least() == 1 ? "alone" : group.least() + " people";
    }
    return group.least() == 1
        ? "alone or up to " + group.most() + " people"
        : group.least() + " to " + group.most() + " people";
  }

  private static List<ToolkitPage.Filter> filters(String base, Optional<Phase> phase) {
    String all = base + "/learn/toolkit";
    return List.of(
        new ToolkitPage.Filter("All", all, phase.isEmpty()),
        new ToolkitPage.Filter(
            "Open: find many ideas",
            all + "?when=diverge",
            phase.equals(Optional.of(Phase.DIVERGE))),
        new ToolkitPage.Filter(
            "Sort: judge and choose",
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
              one.minutes() + " min, " + people(one.group())));
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

  private static String state(Work work) {
    return work.newest()
        .map(kept -> "in your portfolio since " + Moment.day(kept.handedInAt()))
        .orElseGet(
            () ->
                work.draft().savedAt().map(at -> "draft saved " + Moment.full(at)).orElse("draft"));
  }
}
