package org.creatorshub.tool.lesson;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that a player asks for (RFC 9110, 14.1.2); some play nothing without.
 *
 * @param from the first byte
 * @param to the last byte, included
 */
record ByteRange(int from, int to) {
  private static final Pattern HEADER = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

  /** Whether a part is asked for that the file does not have: the answer is 416. */
  static boolean beyond(@Nullable String header, int length) {
    Matcher matcher = HEADER.matcher(header == null ? "" : header);
    if (!matcher.matches()) {
      return false;
    }
    String from = matcher.group(1);
    String to = matcher.group(2);
    if (from.isEmpty()) {
      return !to.isEmpty() && (length == 0 || Integer.parseInt(to) == 0);
    }
    boolean ordered = to.isEmpty() || Integer.parseInt(from) <= Integer.parseInt(to);
    return ordered && Integer.parseInt(from) >= length;
  }

  /** One range inside of the file; empty where the whole file is the answer. */
  static Optional<ByteRange> of(@Nullable String header, int length) {
    Matcher matcher = HEADER.matcher(header == null ? "" : header);
    if (!matcher.matches() || length == 0) {
      return Optional.empty();
    }
    String from = matcher.group(1);
    String to = matcher.group(2);
    if (from.isEmpty()) {
      // The last so many bytes.
      return to.isEmpty() || Integer.parseInt(to) == 0
          ? Optional.empty()
          : Optional.of(new ByteRange(Math.max(0, length - Integer.parseInt(to)), length - 1));
    }
    int first = Integer.parseInt(from);
    int last = to.isEmpty() ? length - 1 : Math.min(Integer.parseInt(to), length - 1);
    return first > last ? Optional.empty() : Optional.of(new ByteRange(first, last));
  }
}
