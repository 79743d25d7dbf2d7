package org.creatorshub.tool.records;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.reporting.validation.Edition;

/**
 * A request in the alternate syntax of 1.0.3 (part 3, 1.3): a form by POST, whose fields are what
 * else would be headers, parameters and body. For browsers that could send nothing else.
 */
final class AlternateRequest {
  /** Of the form: a body of 16 MB would be refused later anyway. */
  static final int LARGEST = 16 * 1024 * 1024;

  /** As the server bounds the first line of other requests. */
  private static final int LONGEST_QUERY = 16_384;

  private static final String VERSION = "X-Experience-API-Version";
  private static final Set<String> HEADERS =
      Set.of(
          "Authorization", VERSION, "Content-Type", "Content-Length", "If-Match", "If-None-Match");
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "PUT", "POST", "DELETE");
  private static final Set<String> WITH_BODY = Set.of("PUT", "POST");

  private AlternateRequest() {}

  /** What came of it. */
  sealed interface Result {}

  /** The request as it would have been sent plainly. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Plain(String method, String query, Map<String, String> headers, byte[] body)
      implements Result {}

  /** Not a request of this syntax. */
  record Refused(int status, String message) implements Result {}

  /** Whether a request with this method and query means another method. */
  static boolean is(String method, String query) {
    return method.equals("POST")
        && Parameters.parse(query).filter(parameters -> parameters.has("method")).isPresent();
  }

  /**
   * Reads the form.
   *
   * @param version as in the header of the form itself
   */
  static Result read(String query, Optional<String> version, byte[] form) {
    Optional<Parameters> fields = text(form).flatMap(Parameters::parse);
    if (fields.isEmpty()) {
      return new Refused(400, "The form cannot be read or has a field twice");
    }
    Optional<Edition> edition = fields.get().get(VERSION).or(() -> version).flatMap(Edition::named);
    if (edition.equals(Optional.of(Edition.V2_0_0))) {
      return new Refused(400, "2.0 has no alternate request syntax: send the request plainly");
    }
    Parameters outside = Parameters.parse(query).orElse(new Parameters(Map.of()));
    String method = outside.get("method").orElse("");
    if (outside.values().size() > 1 || !METHODS.contains(method)) {
      return new Refused(400, "Only method may stand in the address, and it must be a method");
    }
    return plain(method, fields.get());
  }

  private static Result plain(String method, Parameters fields) {
    if (WITH_BODY.contains(method) != fields.has("content")) {
      return new Refused(400, "The field content must stand in the form for PUT and POST only");
    }
    Map<String, String> headers = new LinkedHashMap<>();
    Map<String, String> parameters = new LinkedHashMap<>();
    fields
        .values()
        .forEach(
            (name, value) -> {
              if (!name.equals("content")) {
                (HEADERS.contains(name) ? headers : parameters).put(name, value);
              }
            });
    byte[] body = fields.get("content").orElse("").getBytes(StandardCharsets.UTF_8);
    headers.put("Content-Length", Integer.toString(body.length));
    headers.putIfAbsent("Content-Type", "application/json");
    String query =
        parameters.entrySet().stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return query.length() > LONGEST_QUERY
        ? new Refused(400, "The parameters are too long")
        : new Plain(method, query, headers, body);
  }

  private static Optional<String> text(byte[] form) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(form)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
