package org.creatorshub.tool.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.scoring.ScenarioPaths;
import org.creatorshub.content.scoring.Walk;
import org.creatorshub.content.scoring.Walk.At;
import org.creatorshub.content.scoring.Walk.Decision;
import org.creatorshub.content.scoring.Walk.Taken;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.scenario.ScenarioView.ChoiceView;
import org.creatorshub.tool.scenario.ScenarioView.EndView;
import org.creatorshub.tool.scenario.ScenarioView.NowView;
import org.creatorshub.tool.scenario.ScenarioView.PastView;
import org.creatorshub.tool.scenario.ScenarioView.SaidView;
import org.jspecify.annotations.Nullable;

/** Lays out a scenario with the way so far and what may be done now. */
public final class ScenarioForms {
  private final ScenarioRuns runs;
  private final CourseTexts texts;

  /** A course does not change while it is open. */
  private final Map<String, Integer> best = new ConcurrentHashMap<>();

  public ScenarioForms(ScenarioRuns runs, CourseTexts texts) {
    this.runs = runs;
    this.texts = texts;
  }

  /** What this learner played, read once for all scenarios of a page. */
  public Map<String, ScenarioRuns.Past> past(Player player) {
    return runs.of(player);
  }

  /** For a learner; {@code past} is null before the first decision. */
  public ScenarioView kept(Scenario scenario, String listHtml, ScenarioRuns.@Nullable Past past) {
    Standing standing =
        past == null ? Standing.fresh(scenario) : Standing.of(scenario, past.newest());
    return view(
        scenario, standing, "", past == null ? null : before(past, standing), listHtml, false);
  }

  /** For those whose runs are not kept: the way travels in the form. */
  public ScenarioView passing(Scenario scenario, String listHtml, List<Decision> way) {
    Walk walk = Walk.of(scenario, way);
    Standing standing = new Standing(new java.util.UUID(0, 0), 1, walk, true);
    return view(scenario, standing, written(walk.decisions()), null, listHtml, true);
  }

  /** The way as one hidden field holds it. */
  static String written(List<Decision> way) {
    return way.stream()
        .map(decision -> decision.step() + "." + decision.choice())
        .collect(Collectors.joining(" "));
  }

  /** Reads a way again; what is not written like one is passed over. */
  public static List<Decision> read(String way) {
    List<Decision> decisions = new ArrayList<>();
    for (String one : way.split(" ", -1)) {
      int dot = one.indexOf('.');
      if (dot > 0) {
        decisions.add(new Decision(one.substring(0, dot), one.substring(dot + 1)));
      }
    }
    return decisions;
  }

  private ScenarioView view(
      Scenario scenario,
      Standing standing,
      String way,
      @Nullable Phrase before,
      String listHtml,
      boolean listed) {
    Walk walk = standing.walk();
    return new ScenarioView(
        scenario.id(),
        "sc-" + scenario.id(),
        scenario.title(),
        texts.block(scenario.intro()),
        scenario.time().map(time -> time(time, walk.time())).orElse(null),
        past(walk),
        walk.taken().isEmpty() ? null : said(walk.taken().getLast()),
        standing.fits() && walk.at() instanceof At.Open open ? now(walk, open.step()) : null,
        standing.fits() && walk.at() instanceof At.Over over ? end(scenario, walk, over) : null,
        !standing.fits(),
        standing.number(),
        way,
        before,
        listHtml,
        listed);
  }

  private static Phrase time(Scenario.Time time, int used) {
    return Phrase.of("scenario_used", Math.min(used, time.limit()), time.limit(), time.unit());
  }

  private List<PastView> past(Walk walk) {
    List<PastView> past = new ArrayList<>();
    for (int i = 0; i < walk.taken().size(); i++) {
      Taken one = walk.taken().get(i);
      boolean last = i == walk.taken().size() - 1;
      past.add(
          new PastView(
              i + 1,
              texts.block(one.step().text()),
              texts.inline(one.choice().text()),
              last ? null : said(one)));
    }
    return past;
  }

  /** A choice is held against the others of its step; the whole way is judged at the end. */
  private SaidView said(Taken taken) {
    int value = taken.choice().value();
    int most = taken.step().choices().stream().mapToInt(Scenario.Choice::value).max().orElse(0);
    String html = texts.block(taken.choice().feedback());
    if (value == most) {
      return new SaidView("right", Phrase.of("scenario_good"), html);
    }
    return value > 0
        ? new SaidView("partly", Phrase.of("scenario_partly"), html)
        : new SaidView("wrong", Phrase.of("scenario_poor"), html);
  }

  private NowView now(Walk walk, Scenario.Step step) {
    return new NowView(
        walk.taken().size() + 1,
        step.id(),
        texts.block(step.text()),
        step.choices().stream()
            .map(choice -> new ChoiceView(choice.id(), texts.inline(choice.text())))
            .toList());
  }

  private EndView end(Scenario scenario, Walk walk, At.Over over) {
    int most = best.computeIfAbsent(scenario.id(), id -> ScenarioPaths.of(scenario).best());
    Phrase value = Phrase.of("scenario_value", walk.value(), most);
    String html = texts.block(over.ending().text());
    return switch (over.ending().kind()) {
      case GOOD -> new EndView("good", Phrase.of("scenario_end_good"), html, value);
      case MIXED -> new EndView("warn", Phrase.of("scenario_end_mixed"), html, value);
      case POOR -> new EndView("bad", Phrase.of("scenario_end_poor"), html, value);
    };
  }

  private static @Nullable Phrase before(ScenarioRuns.Past past, Standing standing) {
    if (standing.number() == 1) {
      return null;
    }
    return past.ended() > 0
        ? Phrase.of("scenario_run_best", standing.number(), past.most().value(), past.most().best())
        : Phrase.of("scenario_run", standing.number());
  }
}
