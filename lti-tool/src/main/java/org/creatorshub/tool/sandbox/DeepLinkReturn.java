package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.LaunchClaims.DEEP_LINK;
import static org.creatorshub.tool.sandbox.LaunchClaims.LTI;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where the tool brings back what a teacher picked (Deep Linking 2.0, 4.5). */
final class DeepLinkReturn {
  private static final long LONGEST_LIFE = 3_600;

  private final Campus campus;
  private final ContentItems items;
  private final Map<String, Picking> asked = new ConcurrentHashMap<>();
  private final Set<String> usedNonces = ConcurrentHashMap.newKeySet();

  DeepLinkReturn(Campus campus) {
    this.campus = campus;
    this.items = new ContentItems(campus);
  }

  /** A picker with this launch id was opened; its answer is awaited once. */
  void expect(String launchId, Picking picking) {
    asked.put("launch:" + launchId, picking);
  }

  Answer answer(Request request) {
    Optional<JsonNode> message =
        request
            .form()
            .one("JWT")
            .flatMap(campus.tools().keys(campus.tools().inUse().jwks())::verified);
    Member member = request.query().one("member").flatMap(Member::of).orElse(Member.ALL.getFirst());
    if (message.isEmpty()) {
      return Answer.text(401, "The tool's answer is not signed by a key that it publishes");
    }
    Picking picking = asked.get(message.get().path(DEEP_LINK + "data").asText());
    Optional<String> fault = fault(message.get(), picking);
    if (fault.isPresent() || picking == null) {
      return Answer.text(400, fault.orElse("data is not what we sent, or was answered before"));
    }
    Course course = campus.course(request).orElse(Course.FIRST);
    List<String> added =
        items.place(course, message.get().path(DEEP_LINK + "content_items"), picking);
    return Answer.page(Pages.added(member, course, added, words(message.get())));
  }

  private static String words(JsonNode message) {
    String error = message.path(DEEP_LINK + "errormsg").asText("");
    return error.isEmpty() ? message.path(DEEP_LINK + "msg").asText("") : error;
  }

  private Optional<String> fault(
      JsonNode claims, @org.jspecify.annotations.Nullable Picking picking) {
    Optional<String> fault = envelopeFault(claims);
    if (fault.isPresent()) {
      return fault;
    }
    if (picking == null) {
      return Optional.of("data is not what we sent, or was answered before");
    }
    Optional<String> wrong = items.fault(claims.path(DEEP_LINK + "content_items"), picking.place());
    if (wrong.isPresent()) {
      return wrong;
    }
    if (!usedNonces.add(claims.path("nonce").asText())) {
      return Optional.of("nonce was used");
    }
    return asked.remove(claims.path(DEEP_LINK + "data").asText(), picking)
        ? Optional.empty()
        : Optional.of("data was answered before");
  }

  private Optional<String> envelopeFault(JsonNode claims) {
    long now = Instant.now(campus.clock()).getEpochSecond();
    if (!claims.path("iss").asText().equals(campus.tools().inUse().clientId())
        || !claims.path("aud").asText().equals(campus.issuer())
        || !claims.path("azp").asText(campus.issuer()).equals(campus.issuer())) {
      return Optional.of("iss, aud or azp is not ours");
    }
    long expires = claims.path("exp").asLong(0);
    if (expires <= now
        || expires > now + LONGEST_LIFE
        || claims.path("iat").asLong(now + 1) > now) {
      return Optional.of("iat or exp is wrong");
    }
    if (!claims.path(LTI + "message_type").asText().equals("LtiDeepLinkingResponse")
        || !claims.path(LTI + "version").asText().equals("1.3.0")
        || !claims
            .path(LTI + "deployment_id")
            .asText()
            .equals(campus.tools().inUse().deployment().orElse(""))) {
      return Optional.of("message_type, version or deployment_id is wrong");
    }
    String nonce = claims.path("nonce").asText();
    return nonce.isBlank() || usedNonces.contains(nonce)
        ? Optional.of("nonce is missing or was used")
        : Optional.empty();
  }
}
