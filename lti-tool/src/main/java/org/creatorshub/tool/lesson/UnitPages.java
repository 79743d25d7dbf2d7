package org.creatorshub.tool.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.FreeText;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.course.Video;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.session.LaunchSession;

/** What stands on the outline and at the end of a unit. */
public final class UnitPages {
  private static final String WATCHING =
      "You are looking at this as a teacher; nothing is recorded. Your students see the same page.";
  private static final String VISITING = "You are looking at this as a guest; nothing is recorded.";

  private final Finding finding;
  private final Positions positions;
  private final ScenarioPart scenarios;
  private final OtherWays ways;

  public UnitPages(Finding finding, Positions positions, ScenarioPart scenarios) {
    this(finding, positions, scenarios, (session, base, unit) -> Optional.empty());
  }

  /** With another way through units, which opens in a window of its own. */
  public UnitPages(Finding finding, Positions positions, ScenarioPart scenarios, OtherWays ways) {
    this.ways = ways;
    this.finding = finding;
    this.positions = positions;
    this.scenarios = scenarios;
  }

  UnitView view(LaunchSession session, String base, Unit unit) {
    Set<String> seen = seen(session, unit);
    Page entry = finding.entry(session, unit);
    Place place = new Place(base, unit, entry);
    boolean fresh = seen.isEmpty() && place.index() == 0;
    return new UnitView(
        base,
        unit.number(),
        unit.title(),
        unit.summary(),
        unit.hours(),
        unit.outcomes().stream().map(Outcome::text).toList(),
        steps(place, seen),
        place.href(),
        fresh ? Phrase.of("lesson_start") : Phrase.of("lesson_continue", place.index() + 1),
        place.unitHref(),
        waiting(session, place),
        unit.test().map(test -> test(place, test)).orElse(null),
        unit.artefact().map(artefact -> artefact(base, artefact)).orElse(null),
        ways.of(session, base, unit).orElse(null),
        session.csrf(),
        notice(session));
  }

  OutlineView outline(LaunchSession session, Place place) {
    return new OutlineView(steps(place, seen(session, place.unit())));
  }

  private List<LinkView> waiting(LaunchSession session, Place place) {
    return Run.of(session)
        .map(run -> scenarios.waiting(run, place.unit()))
        .orElse(List.of())
        .stream()
        .map(
            one ->
                new LinkView(
                    one.scenario().title(),
                    "",
                    place.href(one.page()) + "#sc-" + one.scenario().id(),
                    one.scenario().title(),
                    false))
        .toList();
  }

  private Set<String> seen(LaunchSession session, Unit unit) {
    return Run.of(session).map(run -> positions.seen(run, unit.id())).orElse(Map.of()).keySet();
  }

  private static List<OutlineView.Step> steps(Place place, Set<String> seen) {
    return place.unit().pages().stream()
        .map(
            page ->
                new OutlineView.Step(
                    page.title(),
                    place.href(page),
                    page.minutes(),
                    page.equals(place.page()),
                    seen.contains(page.id())))
        .toList();
  }

  static LinkView test(Place place, Test test) {
    Phrase text = Phrase.of("lesson_test_text", test.draw(), test.attempts());
    return new LinkView(
        test.title(),
        test.mastery().isPresent()
            ? Phrase.of("lesson_test_gate", text, test.mastery().getAsInt())
            : text,
        place.unitHref() + "/test",
        Phrase.of("lesson_test_go"),
        true);
  }

  /** A film on a page of the unit. */
  public static Optional<Video> film(Unit unit, String id) {
    return unit.pages().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(Block.Film.class::isInstance)
        .map(block -> ((Block.Film) block).video())
        .filter(video -> video.id().equals(id))
        .findFirst();
  }

  static FilmView film(Place place, Video video, String language, String transcriptHtml) {
    String src = place.unitHref() + "/film/" + video.id();
    return new FilmView(
        "v-" + video.id(),
        video.title(),
        src,
        video.type(),
        src + "/captions",
        language,
        FilmView.words(video.seconds()),
        transcriptHtml);
  }

  static LinkView text(Place place, FreeText text) {
    return new LinkView(
        text.title(),
        Phrase.of("lesson_text_text", text.least(), text.most()),
        place.unitHref() + "/text/" + text.id(),
        Phrase.of("lesson_text_go"),
        false);
  }

  static LinkView az(String base) {
    return new LinkView(
        Phrase.of("lesson_az"),
        Phrase.of("lesson_az_text"),
        base + "/learn/toolkit/az",
        Phrase.of("lesson_az_go"),
        false);
  }

  static LinkView artefact(String base, Artefact artefact) {
    return new LinkView(
        artefact.title(),
        Phrase.of("lesson_artefact_text"),
        base + "/portfolio/" + artefact.unitId() + "/" + artefact.id(),
        Phrase.of("lesson_artefact_go"),
        false);
  }

  static LinkView standing(String base) {
    return new LinkView(
        Phrase.of("nav_diagnostic"),
        Phrase.of("lesson_standing_text"),
        base + "/learn/diagnostic",
        Phrase.of("course_diagnostic_go"),
        false);
  }

  /** Why nothing is recorded; empty for learners. */
  public static String notice(LaunchSession session) {
    return switch (session.role()) {
      case INSTRUCTOR -> WATCHING;
      case GUEST -> VISITING;
      case LEARNER -> "";
    };
  }
}
