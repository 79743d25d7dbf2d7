package org.creatorshub.tool.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the parts of a multipart body one after the other (RFC 2046 5.1), each byte once. The
 * server's own reader knows forms only.
 */
final class MultipartReader {
  private static final int MOST_HEADER_BYTES = 8192;

  /** A delimiter begins with the end of a line, which is not there before the first one. */
  private static final int LINE_END = 2;

  private final InputStream in;
  private final byte[] delimiter;
  private final int[] shorter;
  private final byte[] buffer = new byte[8192];
  private int at;
  private int filled;
  private boolean begun;

  sealed interface Next {}

  /**
   * @param headers by name in lower case
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Part(Map<String, String> headers, byte[] data) implements Next {
    Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }
  }

  record End() implements Next {}

  record Malformed(String reason) implements Next {}

  MultipartReader(InputStream in, String boundary) {
    this.in = in;
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    this.shorter = new int[delimiter.length];
    int matched = 0;
    for (int i = 1; i < delimiter.length; i++) {
      while (matched > 0 && delimiter[i] != delimiter[matched]) {
        matched = shorter[matched - 1];
      }
      matched += delimiter[i] == delimiter[matched] ? 1 : 0;
      shorter[i] = matched;
    }
  }

  Next next() throws IOException {
    if (!begun) {
      begun = true;
      if (!copyToDelimiter(new ByteArrayOutputStream())) {
        return new Malformed("the boundary of the header does not stand in the body");
      }
    }
    Optional<String> rest = line(MOST_HEADER_BYTES);
    if (rest.isPresent() && rest.get().startsWith("--")) {
      return new End();
    }
    if (rest.isEmpty() || !rest.get().isBlank()) {
      return new Malformed("a boundary is followed by something else than a line");
    }
    Optional<Map<String, String>> headers = headers();
    if (headers.isEmpty()) {
      return new Malformed("a part has headers that cannot be read");
    }
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    return copyToDelimiter(data)
        ? new Part(headers.get(), data.toByteArray())
        : new Malformed("the last part has no boundary behind it");
  }

  /** Empty when there are too many, one stands twice or a line is none. */
  private Optional<Map<String, String>> headers() throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    int left = MOST_HEADER_BYTES;
    while (left > 0) {
      Optional<String> line = line(left);
      if (line.isEmpty()) {
        return Optional.empty();
      }
      if (line.get().isEmpty()) {
        return Optional.of(headers);
      }
      left -= line.get().length();
      int colon = line.get().indexOf(':');
      String name = line.get().substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
      if (name.isEmpty() || headers.put(name, line.get().substring(colon + 1).strip()) != null) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A line without its end; the last one may have none. Empty when it is too long or missing. */
  private Optional<String> line(int most) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = read(); next >= 0 && line.length() <= most; next = read()) {
      if (next == '\n') {
        int end = line.length() - 1;
        boolean whole = end >= 0 && line.charAt(end) == '\r';
        return whole ? Optional.of(line.substring(0, end)) : Optional.empty();
      }
      line.append((char) next);
    }
    return line.isEmpty() || line.length() > most ? Optional.empty() : Optional.of("" + line);
  }

  /** Knuth, Morris and Pratt: nothing is read twice, whatever the data look like. */
  private boolean copyToDelimiter(ByteArrayOutputStream out) throws IOException {
    int matched = LINE_END;
    int unread = LINE_END;
    for (int next = read(); next >= 0; next = read()) {
      while (matched > 0 && delimiter[matched] != (byte) next) {
        int fewer = shorter[matched - 1];
        out.write(delimiter, unread, matched - fewer - unread);
        unread = 0;
        matched = fewer;
      }
      if (delimiter[matched] != (byte) next) {
        out.write(next);
      } else if (++matched == delimiter.length) {
        return true;
      }
    }
    return false;
  }

  private int read() throws IOException {
    if (at == filled) {
      filled = in.read(buffer);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return -1;
      }
    }
    return buffer[at++] & 0xff;
  }
}
