package org.creatorshub.tool.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One writing request of another system that may be sent again as it is. */
final class RecordLoad {
  private static final int BATCH = 25;

  private final List<String> ids;
  private final Optional<String> hash;
  private final String contentType;
  private final String body;
  private volatile boolean confirmed;

  private RecordLoad(List<String> ids, Optional<String> hash, String contentType, String body) {
    this.ids = ids;
    this.hash = hash;
    this.contentType = contentType;
    this.body = body;
  }

  /** A list by POST; its ids follow from the first. */
  static RecordLoad batch(UUID first) {
    List<String> ids =
        IntStream.range(0, BATCH)
            .mapToObj(i -> new UUID(first.getMostSignificantBits(), idAt(first, i)).toString())
            .toList();
    String json =
        ids.stream().map(id -> statement(id, "")).collect(Collectors.joining(",", "[", "]"));
    return new RecordLoad(ids, Optional.empty(), "application/json", json);
  }

  private static long idAt(UUID first, int place) {
    return first.getLeastSignificantBits() ^ place;
  }

  /** One by PUT, with a file that no other has. */
  static RecordLoad withFile(UUID id) {
    String file = ("file of " + id + "\n").repeat(500);
    String hash = sha256(file);
    String attachment =
        """
        ,"attachments":[{"usageType":"http://e.org/u","display":{"en":"x"},\
        "contentType":"text/plain","length":%d,"sha2":"%s"}]"""
            .formatted(file.length(), hash);
    String head =
        """
        --abc
        Content-Type: application/json

        %s
        --abc
        Content-Type: text/plain
        Content-Transfer-Encoding: binary
        X-Experience-API-Hash: %s

        """
            .formatted(statement(id.toString(), attachment), hash)
            .replace("\n", "\r\n");
    return new RecordLoad(
        List.of(id.toString()),
        Optional.of(hash),
        "multipart/mixed; boundary=abc",
        head + file + "\r\n--abc--\r\n");
  }

  private static String statement(String id, String more) {
    return """
        {"id":"%s","actor":{"mbox":"mailto:a@e.org"},"verb":{"id":"http://e.org/did"},\
        "object":{"id":"http://e.org/x"}%s}"""
        .formatted(id, more);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> ids() {
    return ids;
  }

  Optional<String> hash() {
    return hash;
  }

  boolean isConfirmed() {
    return confirmed;
  }

  /** Whether it was confirmed; an outage is no answer, and a refusal must not happen. */
  boolean send(RecordClient client) {
    try {
      HttpResponse<byte[]> answer =
          hash.isPresent()
              ? client.send(
                  client
                      .to("?statementId=" + ids.getFirst())
                      .header("Content-Type", contentType)
                      .PUT(BodyPublishers.ofString(body)))
              : client.post(contentType, body.getBytes(UTF_8));
      if (answer.statusCode() >= 500) {
        return false;
      }
      if (answer.statusCode() != (hash.isPresent() ? 204 : 200)) {
        throw new IllegalStateException(
            answer.statusCode() + " " + new String(answer.body(), UTF_8));
      }
      confirmed = true;
      return true;
    } catch (UncheckedIOException outage) {
      return false;
    }
  }
}
