package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.LaunchClaims.LTI;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The authorization endpoint: checks the tool's request and posts the signed launch. */
final class Authorization {
  private final Campus campus;
  private final PendingLaunches pending;
  private final LaunchClaims claims;

  Authorization(Campus campus, PendingLaunches pending) {
    this.campus = campus;
    this.pending = pending;
    this.claims = new LaunchClaims(campus);
  }

  Answer answer(Request request) {
    Params sent = request.sent();
    Optional<String> fault = fault(sent);
    if (fault.isPresent()) {
      return Answer.text(400, fault.get());
    }
    Optional<PendingLaunches.Pending> launch =
        sent.one("lti_message_hint")
            .flatMap(pending::take)
            .filter(found -> sent.has("login_hint", found.member().id()));
    if (launch.isEmpty()) {
      return posted(Map.of("error", "launch_no_longer_valid", "state", sent.text("state")));
    }
    Map<String, Object> message =
        claims.of(launch.get(), sent.text("lti_message_hint"), sent.text("nonce"));
    return posted(Map.of("id_token", token(message), "state", sent.text("state")));
  }

  /** Like Moodle: scope exactly {@code openid}, the redirect address exactly the registered one. */
  private Optional<String> fault(Params sent) {
    if (!sent.has("client_id", Campus.CLIENT_ID)) {
      return Optional.of("unauthorized_client: unknown client_id");
    }
    if (!sent.has("redirect_uri", campus.launchAddress())) {
      return Optional.of("invalid_request: redirect_uri is not the registered one");
    }
    return List.of(
            Map.entry("scope", "openid"),
            Map.entry("response_type", "id_token"),
            Map.entry("response_mode", "form_post"),
            Map.entry("prompt", "none"))
        .stream()
        .filter(wanted -> !sent.has(wanted.getKey(), wanted.getValue()))
        .map(
            wanted ->
                "invalid_request: %s must be %s".formatted(wanted.getKey(), wanted.getValue()))
        .findFirst()
        .or(() -> absent(sent, "nonce"))
        .or(() -> absent(sent, "state"))
        .or(() -> absent(sent, "login_hint"));
  }

  private static Optional<String> absent(Params sent, String name) {
    return sent.text(name).isBlank()
        ? Optional.of("invalid_request: %s is missing".formatted(name))
        : Optional.empty();
  }

  private String token(Map<String, Object> message) {
    Misbehaviours wrong = campus.misbehaviours();
    if (wrong.on(Misbehaviour.WRONG_NONCE)) {
      message.put("nonce", UUID.randomUUID().toString());
    }
    if (wrong.on(Misbehaviour.EXPIRED_TOKEN)) {
      message.replaceAll(
          (name, value) -> (name.equals("iat") || name.equals("exp")) ? (Long) value - 660 : value);
    }
    if (wrong.on(Misbehaviour.WRONG_AUDIENCE)) {
      message.put("aud", "another-tool");
    }
    if (wrong.on(Misbehaviour.OTHER_DEPLOYMENT)) {
      message.put(LTI + "deployment_id", "unheard-of");
    }
    if (wrong.on(Misbehaviour.NO_PERSON)) {
      message.remove("sub");
    }
    if (wrong.on(Misbehaviour.UNSIGNED_TOKEN)) {
      return SandboxKeys.unsigned(message);
    }
    return wrong.on(Misbehaviour.UNKNOWN_KEY)
        ? campus.keys().signedByStranger(message)
        : campus.keys().signed(message);
  }

  private Answer posted(Map<String, String> answer) {
    Map<String, String> fields = new LinkedHashMap<>(answer);
    if (campus.manners().are(Manner.CANVAS)) {
      fields.put("lti_storage_target", "_parent");
    }
    return Answer.page(Pages.selfPosting(campus.launchAddress(), "post", fields));
  }
}
