package org.creatorshub.tool.verification;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.creatorshub.tool.proof.PngChunks;
import org.creatorshub.tool.proof.SvgText;
import org.creatorshub.tool.proof.VcJwt;
import org.creatorshub.tool.verification.Presented.Unreadable;

/** Finds the badge in what was sent: JSON, a signed token, or a picture that carries either. */
final class ReadingPresented {
  /** A badge has a few kilobytes, a picture with one some hundred. */
  static final int MOST_BYTES = 2 << 20;

  private static final int MOST_TEXT = 512 << 10;
  private static final int DEEPEST = 40;

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(DEEPEST)
                      .maxStringLength(MOST_TEXT)
                      .maxDocumentLength(MOST_TEXT)
                      .maxNumberLength(40)
                      .build())
              .build());

  private static final Unreadable NOTHING =
      new Unreadable(
          "We found no badge in it. We read badges as data (JSON), as a signed token (JWT), and"
              + " pictures (PNG, SVG) that carry one. If it is a picture: an app or a web site may"
              + " have thrown away what it carried; try the file as it was first downloaded.");

  private ReadingPresented() {}

  static Presented read(byte[] file) {
    if (file.length > MOST_BYTES) {
      return new Unreadable("This is larger than 2 MB. Badges are smaller; nothing was read.");
    }
    if (PngChunks.isPng(file)) {
      return PngChunks.extract(file).map(text -> text(text, "a PNG picture")).orElse(NOTHING);
    }
    String text = new String(file, StandardCharsets.UTF_8).strip();
    if (text.startsWith("<")) {
      return SvgText.extract(file).map(found -> text(found, "an SVG picture")).orElse(NOTHING);
    }
    return text(text, text.startsWith("{") ? "data (JSON)" : "a signed token (JWT)");
  }

  private static Presented text(String text, String how) {
    if (text.length() > MOST_TEXT) {
      return NOTHING;
    }
    return text.strip().startsWith("{") ? json(text, how) : token(text.strip(), how);
  }

  private static Presented json(String text, String how) {
    return parse(text)
        .<Presented>map(
            json ->
                isOlder(json)
                    ? new Unreadable(
                        "This is a badge of the older kind (Open Badges 2.0). It is not signed:"
                            + " open the address in its field “id” to see whether it is still"
                            + " there. We check badges of version 3.0.")
                    : new Presented.Credential(json, Optional.empty(), how))
        .orElse(NOTHING);
  }

  private static boolean isOlder(ObjectNode json) {
    return json.path("@context").asText().equals("https://w3id.org/openbadges/v2");
  }

  private static Presented token(String text, String how) {
    if (!text.matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+")) {
      return NOTHING;
    }
    String payload = text.split("\\.", -1)[1];
    Optional<ObjectNode> claims = decoded(payload).flatMap(ReadingPresented::parse);
    if (claims.isEmpty()) {
      return NOTHING;
    }
    return VcJwt.read(text)
        .<Presented>map(
            token -> new Presented.Credential(bare(claims.get()), Optional.of(token), how))
        .orElse(
            new Unreadable(
                "This is a signed token, but not signed in the way that badges use (RS256)."));
  }

  private static ObjectNode bare(ObjectNode claims) {
    ObjectNode credential = claims.deepCopy();
    for (String claim : new String[] {"iss", "jti", "sub", "nbf", "exp", "iat"}) {
      credential.remove(claim);
    }
    return credential;
  }

  private static Optional<String> decoded(String part) {
    try {
      return Optional.of(
          new String(java.util.Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  /** JSON within bounds: shallow, and no field twice (two readers could take two of them). */
  static Optional<ObjectNode> parse(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      return json instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    } catch (JsonProcessingException noJson) {
      return Optional.empty();
    }
  }
}
