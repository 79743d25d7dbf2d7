package org.creatorshub.tool.credential;

import java.math.BigDecimal;
import java.net.URI;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Mapping;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.InMemoryAuditLog;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.lesson.SettableClock;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.portfolio.Portfolios;
import org.creatorshub.tool.portfolio.UnitResult;
import org.creatorshub.tool.proof.CanonicalForm;
import org.creatorshub.tool.proof.DataIntegrity;
import org.creatorshub.tool.proof.PinnedContexts;
import org.creatorshub.tool.session.LaunchSession;

/** Everything that gives badges, in memory: a course of one unit with test and task. */
public final class BadgeDesk {
  public final SettableClock clock = new SettableClock();
  public final InMemoryBadges badges = new InMemoryBadges();
  public final InMemoryStatusLists lists = new InMemoryStatusLists();
  public final InMemoryAuditLog log = new InMemoryAuditLog(clock);
  public final Issuer issuer;
  public final IssuerKeys keys;
  public final DataIntegrity proofs = new DataIntegrity(new CanonicalForm(new PinnedContexts()));
  public final LaunchSession learner = Fixtures.learner();
  final InMemoryEndorsements endorsements = new InMemoryEndorsements();
  final InMemoryDefinitions definitions = new InMemoryDefinitions();
  final InMemoryStoredIssuerKeys stored = new InMemoryStoredIssuerKeys();
  final Course course = Fixtures.course();
  final Portfolios portfolios = new Portfolios();
  final List<UnitResult> results = new ArrayList<>();
  final Achievements achievements =
      new Achievements(
          course,
          List.of(
              elsewhere("name a skill", "http://data.europa.eu/esco/skill/1"),
              elsewhere("not looked up", "")));
  final IssuingBadge issuing;
  final AskingForBadge asking;
  final DecidingBadge deciding;
  final EndorsingBadge endorsing;
  final PublicDocuments documents;
  public final TakingBadge taking;

  public BadgeDesk() {
    this(new Issuer(URI.create("https://hub.example.edu"), "Example University", false));
  }

  private Mapping elsewhere(String name, String uri) {
    return new Mapping(
        course.units().getFirst().id(),
        "ESCO",
        "of a test",
        name,
        uri,
        LocalDate.MAX,
        new org.creatorshub.content.course.Place("mapping.yaml", 1));
  }

  BadgeDesk(Issuer issuer) {
    this.issuer = issuer;
    this.keys =
        new IssuerKeys(
            stored,
            new KeySealing(Optional.empty(), new SecureRandom()),
            new Secrets(new SecureRandom()),
            clock);
    OutcomeFramework outcomes = new OutcomeFramework(course, issuer);
    AchievementJson json = new AchievementJson(course, issuer, outcomes, definitions, clock);
    this.issuing =
        new IssuingBadge(
            new IssuingBadge.Parts(issuer, keys, json, lists, badges, proofs),
            new SecureRandom(),
            clock);
    Earning earning = new Earning(achievements, session -> results, portfolios.works());
    this.asking = new AskingForBadge(issuer, achievements, earning, badges, issuing, clock);
    this.deciding =
        new DecidingBadge(
            new DecidingBadge.Parts(issuer, achievements, badges, issuing, lists), log, clock);
    this.endorsing = new EndorsingBadge(badges, endorsements, issuing, log, clock);
    this.documents =
        new PublicDocuments(
            new PublicDocuments.Parts(issuer, keys, lists, definitions, issuing, outcomes),
            course,
            clock);
    this.taking = new TakingBadge(course, achievements, issuer, badges);
  }

  /** The learner passes the test with so many per cent and hands the task in. */
  public BadgeDesk earned(int percent) {
    results.clear();
    results.add(
        new UnitResult(
            "u07",
            1,
            Optional.empty(),
            1,
            Optional.of(BigDecimal.valueOf(percent)),
            Optional.of(percent >= 70),
            Optional.empty()));
    portfolios.text(learner, "A plan");
    return this;
  }

  /** The learner's badge for the unit. */
  public Badge.Issued issued(boolean email, boolean result) {
    Outcome<Badge> outcome =
        asking.ask(
            learner,
            "u07",
            new AskingForBadge.Choices(email ? "Ana@example.edu " : "", result, false, ""));
    return ((Outcome.Kept<Badge>) outcome).value().issued().orElseThrow();
  }

  /** What a teacher said of it, as the learner took it into the badge. */
  public Badge.Issued endorsed(String words) {
    endorsing.endorse(Place.of(learner), only().id(), words, new Actor("a teacher", "test"));
    UUID id = endorsements.ofPerson(learner.platform(), learner.person()).getLast().id();
    Outcome<Badge> taken = endorsing.answer(learner, id, true);
    return ((Outcome.Kept<Badge>) taken).value().issued().orElseThrow();
  }

  /** The only badge that there is. */
  public Badge only() {
    return badges.ofPerson(learner.platform(), learner.person()).getFirst();
  }
}
