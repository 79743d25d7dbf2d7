package org.creatorshub.tool.deeplink;

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

  private ResponseMessage() {}

  /**
   * What the answer says to people and to logs.
   *
   * @param wrong whether it tells of an error
   */
  record Words(String people, String log, boolean wrong) {}

  static Map<String, Object> claims(
      Platform platform,
      DeepLinkRequest request,
      List<Map<String, Object>> items,
      Words words,
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
    claims.put(DEEP_LINK + "content_items", items);
    claims.put(DEEP_LINK + (words.wrong() ? "errormsg" : "msg"), words.people());
    claims.put(DEEP_LINK + (words.wrong() ? "errorlog" : "log"), words.log());
    return claims;
  }
}
