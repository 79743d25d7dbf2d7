package org.creatorshub.tool.credential;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.portfolio.UnitResult;
import org.creatorshub.tool.portfolio.UnitResults;
import org.creatorshub.tool.portfolio.Version;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.session.LaunchSession;

/** What a learner has done for a badge, and what is missing: from results and handed-in work. */
public final class Earning {
  private final Achievements achievements;
  private final UnitResults results;
  private final Works works;

  public Earning(Achievements achievements, UnitResults results, Works works) {
    this.achievements = achievements;
    this.results = results;
    this.works = works;
  }

  /** How far a learner is; asked once for all badges of a page. */
  record Done(List<UnitResult> results, List<Work> handedIn) {}

  Done done(LaunchSession session) {
    Place place = Place.of(session);
    List<Work> mine =
        works.ofPerson(place.platform(), place.person()).stream()
            .filter(work -> work.place().equals(place) && work.newest().isPresent())
            .toList();
    return new Done(results.of(session), mine);
  }

  List<Need> needs(Achievement achievement, Done done) {
    List<Need> needs = new ArrayList<>();
    for (Unit unit : achievements.unitsOf(achievement)) {
      unit.test()
          .ifPresent(
              test ->
                  needs.add(
                      new Need("Pass the test of unit " + unit.number(), passed(unit.id(), done))));
      unit.artefact()
          .ifPresent(
              task ->
                  needs.add(
                      new Need("Hand in “" + task.title() + "”", handedIn(unit, task.id(), done))));
    }
    return needs;
  }

  boolean earned(Achievement achievement, Done done) {
    List<Need> needs = needs(achievement, done);
    return !needs.isEmpty() && needs.stream().allMatch(Need::met);
  }

  /** The best test result in whole per cent, where the badge stands for one unit with a test. */
  Optional<String> result(Achievement achievement, Done done) {
    return achievement.kind() == Achievement.Kind.UNIT
        ? find(achievement.key(), done)
            .flatMap(UnitResult::best)
            .map(best -> best.setScale(0, RoundingMode.DOWN))
            .map(BigDecimal::toPlainString)
        : Optional.empty();
  }

  /** The handed-in work that the badge stands on: named, with a fingerprint, and not shown. */
  List<Evidence> evidence(Achievement achievement, Done done) {
    return achievements.unitsOf(achievement).stream()
        .flatMap(
            unit ->
                unit.artefact().stream()
                    .flatMap(
                        task ->
                            done.handedIn().stream()
                                .filter(work -> work.unit().equals(unit.id()))
                                .filter(work -> work.artefact().equals(task.id()))
                                .flatMap(work -> work.newest().stream())
                                .map(version -> named(task.title(), version))))
        .toList();
  }

  private static Evidence named(String title, Version version) {
    String day = version.handedInAt().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    String which = "Version " + version.number() + ", handed in on " + day + ". ";
    return switch (version.content()) {
      case Content.Text(String text) ->
          new Evidence(title, which + print("text", Fingerprint.of(text).hex()), Optional.empty());
      case Content.Upload upload ->
          new Evidence(title, which + print("file", upload.file().sha256()), Optional.empty());
      case Content.Link link ->
          new Evidence(title, which.strip(), Optional.of(link.address().toString()));
    };
  }

  private static String print(String what, String sha256) {
    return "The " + what + " has the SHA-256 " + sha256 + ".";
  }

  private static boolean passed(String unit, Done done) {
    return find(unit, done)
        .filter(result -> result.best().isPresent())
        .map(result -> result.passed().orElse(true))
        .orElse(false);
  }

  private static Optional<UnitResult> find(String unit, Done done) {
    return done.results().stream().filter(result -> result.unit().equals(unit)).findFirst();
  }

  private static boolean handedIn(Unit unit, String task, Done done) {
    return done.handedIn().stream()
        .anyMatch(work -> work.unit().equals(unit.id()) && work.artefact().equals(task));
  }
}
