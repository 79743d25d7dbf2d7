package org.creatorshub.content.packaging.player;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Three characters for an id, made from the id alone: a record of a learner stays readable when the
 * course grows. Where two ids would share a code, the later one in course order moves on.
 */
final class Codes {
  private static final int LENGTH = 3;

  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The code of an id; ids of the course are unique. */
  String of(String id) {
    String known = codes.get(id);
    if (known != null) {
      return known;
    }
    int round = 0;
    String code = hashed(id);
    while (!taken.add(code)) {
      code = hashed(id + "~" + ++round);
    }
    codes.put(id, code);
    return code;
  }

  private static String hashed(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().encodeToString(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
