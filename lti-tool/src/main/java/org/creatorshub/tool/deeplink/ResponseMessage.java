package org.creatorshub.tool.deeplink;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.tool.platform.Platform;

/** The claims of our answer (Deep Linking 2.0, 4.5; Security Framework 1.0, 5.2.2). */
final class ResponseMessage {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DEEP_LINK = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final long LIFE_SECONDS = 240;

  /** The tag by which columns of unit tests are recognised in copied courses. */
  private static final String TAG = "unit-test";

  private final URI tool;

  /**
   * @param tool our own base address
   */
  ResponseMessage(URI tool) {
    this.tool = tool;
  }

  Map<String, Object> claims(
      Platform platform,
      DeepLinkRequest request,
      List<UnitOffer> units,
      boolean graded,
      String message,
      Instant now) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", platform.clientId());
    claims.put("aud", platform.issuer());
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.getEpochSecond() + LIFE_SECONDS);
    claims.put("nonce", UUID.randomUUID().toString());
    claims.put(LTI + "deployment_id", request.deployment());
    claims.put(LTI + "message_type", "LtiDeepLinkingResponse");
    claims.put(LTI + "version", "1.3.0");
    request.data().ifPresent(data -> claims.put(DEEP_LINK + "data", data));
    claims.put(
        DEEP_LINK + "content_items", units.stream().map(unit -> item(unit, graded)).toList());
    claims.put(DEEP_LINK + "msg", message);
    return claims;
  }

  private Map<String, Object> item(UnitOffer unit, boolean graded) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("type", "ltiResourceLink");
    item.put("url", tool.resolve("/lti/launch/" + unit.id()).toString());
    item.put("title", unit.title());
    item.put("text", unit.summary());
    item.put("custom", Map.of("unit", unit.id()));
    if (graded && unit.graded()) {
      item.put(
          "lineItem",
          Map.of(
              "label", unit.title(), "scoreMaximum", 100, "resourceId", unit.test(), "tag", TAG));
    }
    return item;
  }
}
