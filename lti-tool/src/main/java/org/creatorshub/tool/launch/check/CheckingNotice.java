package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.login.FormFields;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.refusal.Refusal;

/**
 * Runs the checks of a notice in order (LTI-PNS-02): those of a launch that concern the signed
 * message itself, and none about logins, browsers or persons.
 */
public final class CheckingNotice {
  private final List<LaunchCheck> checks;
  private final Clock clock;

  public CheckingNotice(
      Platforms platforms, Deployments deployments, PlatformKeys keys, Clock clock) {
    this.clock = clock;
    this.checks =
        List.of(
            new MessageIsReadable(),
            new NoticeNamesAPlatform(platforms),
            new AlgorithmIsAllowed(),
            new KeyIsNamed(),
            new HeaderIsHarmless(),
            new KeyIsKnown(keys),
            new KeyIsStrong(),
            new SignatureIsValid(),
            new IssuerIsRegistered(),
            new AudienceIsUs(),
            new AuthorizedPartyIsUs(),
            new TimesAreCurrent(CheckingLaunch.LEEWAY),
            new VersionIsSupported(),
            new NoticeIsOfOurDeployment(deployments),
            new NoticeIsNamed());
  }

  /** Judges one signed notice. */
  public NoticeResult check(String token) {
    FormFields fields = new FormFields(Map.of("id_token", List.of(token)));
    LaunchAttempt attempt = new LaunchAttempt(new LaunchForm(fields, Set.of()), clock.instant());
    List<String> passed = new ArrayList<>();
    for (LaunchCheck check : checks) {
      Optional<Refusal> refusal = check.check(attempt);
      if (refusal.isPresent()) {
        return new NoticeResult.Refused(refusal.get(), Trace.of(attempt));
      }
      passed.add(check.id());
    }
    return new NoticeResult.Accepted(read(attempt), passed);
  }

  private static Notice read(LaunchAttempt attempt) {
    Claims claims = attempt.claims();
    return new Notice(
        attempt.platform(),
        attempt.deployment(),
        Claims.id(claims.lti("notice", "id")).orElseThrow(),
        Claims.id(claims.lti("notice", "type")).orElseThrow(),
        Claims.id(claims.at("nonce")).orElseThrow(),
        NoticeIsNamed.sentAt(claims).orElseThrow(),
        course(claims.lti("context")),
        origins(claims.lti("origin_contexts")));
  }

  private static Optional<Launch.Course> course(JsonNode context) {
    return Claims.id(context.path("id"))
        .map(
            id ->
                new Launch.Course(
                    id, Claims.words(context.path("title")), Claims.words(context.path("label"))));
  }

  /** The standard lists ids; objects with an id are understood too. */
  private static List<String> origins(JsonNode origins) {
    List<String> ids = new ArrayList<>();
    origins.forEach(
        origin ->
            Claims.id(origin.isObject() ? origin.path("id") : origin)
                .filter(id -> ids.size() < 100 && !ids.contains(id))
                .ifPresent(ids::add));
    return ids;
  }
}
