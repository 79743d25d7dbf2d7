package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A signed message taken apart, not yet believed (RFC 7515, compact serialisation). */
final class Jws {
  private static final int MOST_CHARACTERS = 64 * 1024;

  private final JsonNode header;
  private final JsonNode body;
  private final byte[] signed;
  private final byte[] signature;

  private Jws(JsonNode header, JsonNode body, byte[] signed, byte[] signature) {
    this.header = header;
    this.body = body;
    this.signed = signed;
    this.signature = signature;
  }

  /** Three parts of base64url, the first two JSON objects without repeated members. */
  static Optional<Jws> parse(String token) {
    if (token.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    String[] parts = token.split("\\.", 4);
    if (parts.length != 3 || parts[2].isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<JsonNode> header = StrictJson.object(decode(parts[0]));
      Optional<JsonNode> body = StrictJson.object(decode(parts[1]));
      byte[] signature = decode(parts[2]);
      byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
      return header.flatMap(h -> body.map(b -> new Jws(h, b, signed, signature)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // not base64url
    }
  }

  JsonNode header() {
    return header;
  }

  JsonNode body() {
    return body;
  }

  byte[] signed() {
    return signed.clone();
  }

  byte[] signature() {
    return signature.clone();
  }

  private static byte[] decode(String part) {
    if (part.indexOf('=') >= 0) {
      throw new IllegalArgumentException("Padding is not allowed");
    }
    return Base64.getUrlDecoder().decode(part);
  }
}
