package org.creatorshub.tool.keys;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Makes secrets that nobody can guess: 192 bits, in the letters of base64url. */
public final class Secrets {
  private static final int BYTES = 24;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");

  private final SecureRandom random;

  public Secrets(SecureRandom random) {
    this.random = random;
  }

  public String next() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** True if the text could have come from {@link #next()}. */
  public static boolean hasShape(String text) {
    return SHAPE.matcher(text).matches();
  }
}
