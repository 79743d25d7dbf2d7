package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.LaunchClaims.DEEP_LINK;
import static org.creatorshub.tool.sandbox.LaunchClaims.LTI;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where the tool brings back what a teacher picked (Deep Linking 2.0, 4.5). */
final class DeepLinkReturn {
  private final Campus campus;
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final Set<String> usedNonces = ConcurrentHashMap.newKeySet();

  DeepLinkReturn(Campus campus) {
    this.campus = campus;
  }

  /** A deep linking launch with this id was announced; its answer is awaited once. */
  void expect(String launchId) {
    asked.add("launch:" + launchId);
  }

  Answer answer(Request request) {
    Optional<JsonNode> message = request.form().one("JWT").flatMap(campus.tools().keys(campus.tools().inUse().jwks())::verified);
    Member member = request.query().one("member").flatMap(Member::of).orElse(Member.ALL.getFirst());
    if (message.isEmpty()) {
      return Answer.text(401, "The tool's answer is not signed by a key that it publishes");
    }
    Optional<String> fault = fault(message.get());
    if (fault.isPresent()) {
      return Answer.text(400, fault.get());
    }
    Course course = campus.course(request).orElse(Course.FIRST);
    List<String> added = placed(course, message.get().path(DEEP_LINK + "content_items"));
    return Answer.page(
        Pages.added(member, course, added, message.get().path(DEEP_LINK + "msg").asText("")));
  }

  private Optional<String> fault(JsonNode claims) {
    long now = Instant.now(campus.clock()).getEpochSecond();
    if (!claims.path("iss").asText().equals(campus.tools().inUse().clientId())
        || !claims.path("aud").asText().equals(campus.issuer())) {
      return Optional.of("iss or aud is not ours");
    }
    if (claims.path("exp").asLong(0) <= now || claims.path("iat").asLong(now + 1) > now) {
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
    if (nonce.isBlank() || !usedNonces.add(nonce)) {
      return Optional.of("nonce is missing or was used");
    }
    return asked.remove(claims.path(DEEP_LINK + "data").asText())
        ? Optional.empty()
        : Optional.of("data is not what we sent, or was answered before");
  }

  private List<String> placed(Course course, JsonNode items) {
    List<String> titles = new ArrayList<>();
    for (JsonNode item : items) {
      String url = item.path("url").asText(campus.launchAddress());
      if (item.path("type").asText().equals("ltiResourceLink")
          && url.startsWith(campus.tool() + "/")) {
        titles.add(place(course, item, url.substring(campus.tool().toString().length())).title());
      }
    }
    return titles;
  }

  private Activity place(Course course, JsonNode item, String path) {
    Map<String, String> custom = new LinkedHashMap<>();
    item.path("custom")
        .properties()
        .forEach(entry -> custom.put(entry.getKey(), entry.getValue().asText()));
    Activity activity =
        campus
            .store()
            .add(
                new Activity(
                    0,
                    item.path("title").asText("Untitled activity"),
                    item.path("text").asText(""),
                    path,
                    custom,
                    course.id(),
                    List.of()));
    LineItemService.read(
            labelled(item.path("lineItem"), activity), 0, OptionalLong.of(activity.id()))
        .map(column -> column.in(course.id()))
        .ifPresent(campus.store()::add);
    return activity;
  }

  /** The label may be left out in deep linking: then it is the link's title. */
  private static JsonNode labelled(JsonNode lineItem, Activity activity) {
    return lineItem instanceof com.fasterxml.jackson.databind.node.ObjectNode object
            && !object.has("label")
        ? object.deepCopy().put("label", activity.title())
        : lineItem;
  }
}
