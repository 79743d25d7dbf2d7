package org.creatorshub.tool.grade;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsCall;

/** A grade as AGS wants it: score, maximum, comment and times together (LTI-AGS-09). */
final class ScoreMessage {
  static final String TYPE = "application/vnd.ims.lis.v1.score+json";
  static final BigDecimal MAXIMUM = BigDecimal.valueOf(100);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private ScoreMessage() {}

  static LmsCall call(GradePost post, GradeTarget target, URI lineItem) {
    return LmsCall.post(
        below(lineItem, "scores"), AgsScope.SCORE, TYPE, LenientJson.write(body(post, target)));
  }

  private static Map<String, Object> body(GradePost post, GradeTarget target) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("userId", target.subject());
    body.put("scoreGiven", post.mark().percent());
    body.put("scoreMaximum", MAXIMUM);
    body.put("comment", post.mark().label());
    body.put("activityProgress", post.activityProgress());
    body.put("gradingProgress", post.gradingProgress());
    body.put("timestamp", TIME.format(post.scoredAt()));
    body.put("submission", Map.of("submittedAt", time(post.mark().submittedAt())));
    return body;
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }

  /** LTI-AGS-02: the sub-path goes before the query, which stays behind. */
  static URI below(URI lineItem, String part) {
    String text = lineItem.toString();
    int query = text.indexOf('?');
    String path = query < 0 ? text : text.substring(0, query);
    String rest = query < 0 ? "" : text.substring(query);
    return URI.create((path.endsWith("/") ? path : path + "/") + part + rest);
  }

  /** Adds parameters to an address that may have a query already. */
  static URI with(URI address, Map<String, String> parameters) {
    StringBuilder text = new StringBuilder(address.toString());
    char joint = address.getRawQuery() == null ? '?' : '&';
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      text.append(joint)
          .append(parameter.getKey())
          .append('=')
          .append(
              java.net.URLEncoder.encode(
                  parameter.getValue(), java.nio.charset.StandardCharsets.UTF_8));
      joint = '&';
    }
    return URI.create(text.toString());
  }
}
