package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** Reads what we use out of a message that passed every check. */
final class VerifiedLaunch {
  private final WebLinks links;

  VerifiedLaunch(WebLinks links) {
    this.links = links;
  }

  Launch read(LaunchAttempt attempt) {
    Claims claims = attempt.claims();
    return new Launch(
        attempt.platform(),
        attempt.deployment(),
        attempt.kind(),
        Claims.id(claims.at("sub")).orElseThrow(),
        attempt.role(),
        displayName(claims),
        course(claims),
        link(attempt, claims),
        services(attempt, claims),
        attempt.unit(),
        locale(claims),
        product(claims),
        returnUrl(claims),
        settings(attempt, claims),
        attempt.stateBound(),
        particulars(attempt, claims));
  }

  /** A teacher may have placed the link without a gradebook column: then we make none. */
  private static ServiceLinks services(LaunchAttempt attempt, Claims claims) {
    boolean ungraded = Claims.text(claims.lti("custom", "graded")).filter("no"::equals).isPresent();
    return ungraded ? attempt.services().ungraded() : attempt.services();
  }

  Optional<URI> returnUrl(Claims claims) {
    return Claims.text(claims.lti("launch_presentation", "return_url")).flatMap(links::trusted);
  }

  /** The return address, telling the platform what happened (LTI Core 5.4.4). */
  Optional<URI> wayBack(Claims claims, Refusal refusal) {
    return returnUrl(claims)
        .map(URI::toString)
        .filter(address -> !address.contains("#"))
        .map(
            address ->
                URI.create(
                    address
                        + (address.contains("?") ? "&" : "?")
                        + "lti_errormsg="
                        + URLEncoder.encode(refusal.sentence(), StandardCharsets.UTF_8)
                        + "&lti_errorlog="
                        + refusal.id()));
  }

  /** The platform's own form of the name; composed of its parts only where that is all we got. */
  private static Optional<String> displayName(Claims claims) {
    Optional<String> given = Claims.words(claims.at("given_name"));
    Optional<String> family = Claims.words(claims.at("family_name"));
    return Claims.words(claims.at("name"))
        .or(() -> given.map(g -> family.map(f -> g + " " + f).orElse(g)))
        .or(() -> family);
  }

  private static Optional<Launch.Course> course(Claims claims) {
    JsonNode context = claims.lti("context");
    return Claims.id(context.path("id"))
        .map(
            id ->
                new Launch.Course(
                    id,
                    Claims.words(context.path("title")),
                    Claims.words(context.path("label")),
                    CopyHistory.ofCourse(claims)));
  }

  private static Optional<Launch.Link> link(LaunchAttempt attempt, Claims claims) {
    JsonNode link = claims.lti("resource_link");
    return attempt.kind() == MessageKind.RESOURCE_LINK
        ? Claims.id(link.path("id"))
            .map(
                id ->
                    new Launch.Link(
                        id,
                        Claims.words(link.path("title")),
                        CopyHistory.ofLink(claims),
                        due(claims)))
        : Optional.empty();
  }

  /** A variable that the LMS does not know comes back as it was sent, or empty. */
  private static Optional<Instant> due(Claims claims) {
    return Claims.text(claims.lti("custom", "submission_end")).flatMap(VerifiedLaunch::moment);
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS));
    } catch (DateTimeParseException notAMoment) {
      return Optional.empty();
    }
  }

  private static Locale locale(Claims claims) {
    return Claims.words(claims.lti("launch_presentation", "locale"))
        .or(() -> Claims.words(claims.at("locale")))
        .filter(tag -> tag.length() <= 35)
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
        .filter(locale -> !locale.getLanguage().isEmpty())
        .orElse(Locale.ROOT);
  }

  private static Optional<String> product(Claims claims) {
    return Claims.words(claims.lti("tool_platform", "product_family_code"))
        .map(code -> code.substring(0, Math.min(40, code.length())));
  }

  private static Optional<String> settings(LaunchAttempt attempt, Claims claims) {
    return attempt.kind() == MessageKind.DEEP_LINKING
        ? Optional.of(claims.at(Claims.DEEP_LINKING).toString())
        : Optional.empty();
  }

  private static Particulars particulars(LaunchAttempt attempt, Claims claims) {
    boolean reviews = attempt.kind() == MessageKind.SUBMISSION_REVIEW;
    return new Particulars(
        Claims.id(claims.lti("for_user", "user_id"))
            .or(() -> Claims.id(claims.lti("for_user", "id"))), // of older drafts
        reviews ? Claims.id(claims.lti("resource_link", "id")) : Optional.empty(),
        AdministratorRoles.of(Claims.texts(claims.lti("roles"))),
        oldIds(claims));
  }

  private static Optional<Particulars.OldIds> oldIds(Claims claims) {
    JsonNode claim = claims.lti("lti1p1");
    return claim.isObject()
        ? Optional.of(
            new Particulars.OldIds(
                Claims.id(claim.path("oauth_consumer_key")),
                Claims.text(claim.path("oauth_consumer_key_sign")),
                Claims.id(claim.path("user_id")),
                Claims.id(claim.path("context_id")),
                Claims.id(claim.path("resource_link_id")),
                claims.at("exp").longValue(),
                Claims.text(claims.at("nonce")).orElse("")))
        : Optional.empty();
  }
}
