package org.creatorshub.tool.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.reporting.attachment.Attachment;

/** Reads the body of a request: JSON alone, or JSON with files (L-18). */
final class BodyReading {
  private final Limits limits;

  sealed interface Body {}

  /**
   * @param json all statements
   * @param files each once, its hash checked
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sent(byte[] json, List<Attachment> files) implements Body {
    Set<String> hashes() {
      return files.stream().map(Attachment::sha2).collect(Collectors.toUnmodifiableSet());
    }
  }

  record Refused(int status, String reason) implements Body {}

  BodyReading(Limits limits) {
    this.limits = limits;
  }

  Body read(Optional<String> contentType, InputStream in) {
    ContentType type = ContentType.of(contentType.orElse(""));
    BoundedInput bounded = new BoundedInput(in, limits.requestBytes());
    try {
      Body body = read(type, bounded);
      return bounded.exceeded() ? tooLarge(limits) : body;
    } catch (IOException e) {
      return new Refused(400, "The body broke off before its end");
    }
  }

  static Refused tooLarge(Limits limits) {
    return new Refused(
        413,
        "More than %,d bytes in one request; send fewer statements or smaller files (L-25)"
            .formatted(limits.requestBytes()));
  }

  private Body read(ContentType type, InputStream in) throws IOException {
    if (type.isJson()) {
      return new Sent(in.readAllBytes(), List.of());
    }
    if (!type.isMixed()) {
      return new Refused(400, "Send application/json, or multipart/mixed with files (L-18)");
    }
    return type.boundary().isEmpty()
        ? new Refused(400, "The Content-Type names no boundary (L-18)")
        : mixed(new MultipartReader(in, type.boundary().get()));
  }

  private Body mixed(MultipartReader reader) throws IOException {
    if (!(reader.next() instanceof MultipartReader.Part first)
        || !ContentType.of(first.header("content-type").orElse("")).isJson()) {
      return new Refused(400, "The first part must be the statements as application/json (L-18)");
    }
    List<Attachment> files = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (true) {
      MultipartReader.Next next = reader.next();
      switch (next) {
        case MultipartReader.End end -> {
          return new Sent(first.data(), List.copyOf(files));
        }
        case MultipartReader.Malformed bad -> {
          return new Refused(400, "The body is not multipart: " + bad.reason() + " (L-18)");
        }
        case MultipartReader.Part part -> {
          Optional<Attachment> file = file(part);
          if (file.isEmpty() || !seen.add(file.get().sha2())) {
            return new Refused(
                400,
                "Every file comes once, with Content-Transfer-Encoding: binary and its SHA-2 hash"
                    + " as X-Experience-API-Hash (L-18)");
          }
          files.add(file.get());
          if (files.size() > limits.files()) {
            return new Refused(413, "More than " + limits.files() + " files at once (L-25)");
          }
        }
      }
    }
  }

  private static Optional<Attachment> file(MultipartReader.Part part) {
    return part.header("content-transfer-encoding")
        .filter("binary"::equalsIgnoreCase)
        .flatMap(binary -> part.header("x-experience-api-hash"))
        .flatMap(hash -> Attachment.of(hash, part.data()));
  }
}
