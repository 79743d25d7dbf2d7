package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.reading.Reading;
import org.creatorshub.tool.admin.ConsoleEntry;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.credential.AchievementJson;
import org.creatorshub.tool.credential.Achievements;
import org.creatorshub.tool.credential.AskingForBadge;
import org.creatorshub.tool.credential.Badges;
import org.creatorshub.tool.credential.DecidingBadge;
import org.creatorshub.tool.credential.Definitions;
import org.creatorshub.tool.credential.Earning;
import org.creatorshub.tool.credential.Endorsements;
import org.creatorshub.tool.credential.EndorsingBadge;
import org.creatorshub.tool.credential.HostedForm;
import org.creatorshub.tool.credential.Issuer;
import org.creatorshub.tool.credential.IssuerKeys;
import org.creatorshub.tool.credential.IssuingBadge;
import org.creatorshub.tool.credential.OutcomeFramework;
import org.creatorshub.tool.credential.PublicDocuments;
import org.creatorshub.tool.credential.PublishingBadge;
import org.creatorshub.tool.credential.ShowingBadges;
import org.creatorshub.tool.credential.ShowingCourseBadges;
import org.creatorshub.tool.credential.StatusLists;
import org.creatorshub.tool.credential.StoredIssuerKeys;
import org.creatorshub.tool.credential.TakingBackKey;
import org.creatorshub.tool.credential.TakingBadge;
import org.creatorshub.tool.dashboard.Member;
import org.creatorshub.tool.dashboard.People;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.portfolio.UnitResults;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.proof.CanonicalForm;
import org.creatorshub.tool.proof.DataIntegrity;
import org.creatorshub.tool.proof.PinnedContexts;
import org.creatorshub.tool.registration.AskingOutside;
import org.creatorshub.tool.verification.CheckingBadge;
import org.creatorshub.tool.verification.OwnBadges;
import org.creatorshub.tool.verification.Stranger;

/** Makes what gives badges. */
final class CredentialProducers {

  @Produces
  @Singleton
  Issuer issuer(HubConfig config) {
    String name =
        config.demo()
            ? "Creators’ Hub demonstration"
            : config.issuerName().isEmpty() ? config.baseUrl().getHost() : config.issuerName();
    return new Issuer(config.baseUrl(), name, config.demo());
  }

  @Produces
  @Singleton
  IssuerKeys issuerKeys(StoredIssuerKeys stored, KeySealing sealing, Secrets secrets, Clock clock) {
    return new IssuerKeys(stored, sealing, secrets, clock);
  }

  @Produces
  @Singleton
  DataIntegrity dataIntegrity() {
    return new DataIntegrity(new CanonicalForm(new PinnedContexts()));
  }

  @Produces
  @Singleton
  Achievements achievements(Reading.Read read) {
    return new Achievements(read.course(), read.origins().mappings());
  }

  @Produces
  @Singleton
  OutcomeFramework outcomeFramework(Course course, Issuer issuer) {
    return new OutcomeFramework(course, issuer);
  }

  @Produces
  @Singleton
  AchievementJson achievementJson(
      Course course,
      Issuer issuer,
      OutcomeFramework outcomes,
      Definitions definitions,
      Clock clock) {
    return new AchievementJson(course, issuer, outcomes, definitions, clock);
  }

  @Produces
  @Singleton
  Earning earning(Achievements achievements, UnitResults results, Works works) {
    return new Earning(achievements, results, works);
  }

  @Produces
  @Singleton
  IssuingBadge issuingBadge(
      Issuer issuer,
      IssuerKeys keys,
      AchievementJson achievements,
      StatusLists lists,
      Badges badges,
      DataIntegrity proofs,
      Clock clock) {
    return new IssuingBadge(
        new IssuingBadge.Parts(issuer, keys, achievements, lists, badges, proofs),
        new SecureRandom(),
        clock);
  }

  @Produces
  @Singleton
  AskingForBadge askingForBadge(
      Issuer issuer,
      Achievements achievements,
      Earning earning,
      Badges badges,
      IssuingBadge issuing,
      Clock clock) {
    return new AskingForBadge(issuer, achievements, earning, badges, issuing, clock);
  }

  @Produces
  @Singleton
  DecidingBadge decidingBadge(
      Issuer issuer,
      Achievements achievements,
      Badges badges,
      IssuingBadge issuing,
      StatusLists lists,
      AuditLog log,
      Clock clock) {
    return new DecidingBadge(
        new DecidingBadge.Parts(issuer, achievements, badges, issuing, lists), log, clock);
  }

  @Produces
  @Singleton
  EndorsingBadge endorsingBadge(
      Badges badges, Endorsements endorsements, IssuingBadge issuing, AuditLog log, Clock clock) {
    return new EndorsingBadge(badges, endorsements, issuing, log, clock);
  }

  @Produces
  @Singleton
  TakingBackKey takingBackKey(
      IssuerKeys keys, Badges badges, DecidingBadge deciding, AuditLog log) {
    return new TakingBackKey(keys, badges, deciding, log);
  }

  @Produces
  @Singleton
  ConsoleEntry badgesEntry() {
    return new ConsoleEntry("/admin/badges", "Badges", 55, true);
  }

  @Produces
  @Singleton
  PublicDocuments publicDocuments(
      Issuer issuer,
      IssuerKeys keys,
      StatusLists lists,
      Definitions definitions,
      IssuingBadge issuing,
      OutcomeFramework outcomes,
      Course course,
      Clock clock) {
    return new PublicDocuments(
        new PublicDocuments.Parts(issuer, keys, lists, definitions, issuing, outcomes),
        course,
        clock);
  }

  @Produces
  @Singleton
  HostedForm hostedForm(Issuer issuer, Badges badges) {
    return new HostedForm(issuer, badges);
  }

  @Produces
  @Singleton
  PublishingBadge publishingBadge(Badges badges) {
    return new PublishingBadge(badges);
  }

  @Produces
  @Singleton
  TakingBadge takingBadge(Course course, Achievements achievements, Issuer issuer, Badges badges) {
    return new TakingBadge(course, achievements, issuer, badges);
  }

  @Produces
  @Singleton
  ShowingBadges showingBadges(
      Achievements achievements,
      Earning earning,
      Badges badges,
      Endorsements endorsements,
      AskingForBadge asking,
      Issuer issuer,
      HostedForm hosted) {
    return new ShowingBadges(achievements, earning, badges, endorsements, asking, issuer, hosted);
  }

  @Produces
  @Singleton
  ShowingCourseBadges showingCourseBadges(
      Achievements achievements,
      Badges badges,
      Endorsements endorsements,
      Issuer issuer,
      People people) {
    return new ShowingCourseBadges(
        achievements,
        badges,
        endorsements,
        issuer,
        (platform, course) ->
            people.of(platform, course).learners().stream()
                .map(CredentialProducers::named)
                .toList());
  }

  private static ShowingCourseBadges.Learner named(Member member) {
    return new ShowingCourseBadges.Learner(member.person(), member.name());
  }

  @Produces
  @Singleton
  CheckingBadge checkingBadge(
      Issuer issuer,
      IssuerKeys keys,
      StatusLists lists,
      AskingOutside outside,
      DataIntegrity proofs,
      HubConfig config,
      Clock clock) {
    return new CheckingBadge(
        new OwnBadges(issuer, keys, lists),
        new Stranger(outside),
        proofs,
        config.knownIssuers(),
        clock);
  }
}
