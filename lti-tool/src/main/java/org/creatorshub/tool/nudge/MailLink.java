package org.creatorshub.tool.nudge;

import java.util.List;

/**
 * What a teacher's own mail program needs to write to some learners, none of whom sees the others.
 *
 * @param href a {@code mailto} address (RFC 6068); empty when there are too many for one
 * @param copy the addresses, to be put into the field for blind copies
 * @param shared how many learners share theirs
 */
record MailLink(String href, String copy, int shared) {
  /** Longer ones are cut or refused by some browsers and mail programs. */
  private static final int LONGEST = 1_900;

  static MailLink to(List<String> addresses) {
    String href = "mailto:?bcc=" + escaped(String.join(",", addresses));
    return new MailLink(
        addresses.isEmpty() || href.length() > LONGEST ? "" : href,
        String.join(", ", addresses),
        addresses.size());
  }

  /** What has a meaning of its own in such an address, or in HTML. */
  private static String escaped(String addresses) {
    StringBuilder escaped = new StringBuilder();
    addresses
        .chars()
        .forEach(
            letter -> {
              if ("%&?#+'`{|}^\"=/".indexOf(letter) >= 0) {
                escaped.append("%%%02X".formatted(letter));
              } else {
                escaped.append((char) letter);
              }
            });
    return escaped.toString();
  }
}
