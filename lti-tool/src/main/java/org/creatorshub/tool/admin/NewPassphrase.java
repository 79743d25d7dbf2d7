package org.creatorshub.tool.admin;

import java.util.Locale;
import java.util.Optional;

/** Which passphrases may be chosen: long ones, of anything. */
final class NewPassphrase {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 256;

  private NewPassphrase() {}

  /** Why this cannot be the passphrase of this name; empty when it can. */
  static Optional<String> fault(String name, String passphrase, String again) {
    if (passphrase.codePointCount(0, passphrase.length()) < SHORTEST) {
      return Optional.of(
          "The passphrase needs at least 12 characters. Four random words are good.");
    }
    if (!bearable(passphrase)) {
      return Optional.of("The passphrase may have at most 256 characters.");
    }
    if (passphrase.codePoints().distinct().count() < 5
        || passphrase.toLowerCase(Locale.ROOT).strip().equals(Account.signInName(name))) {
      return Optional.of("This passphrase is too easy to guess. Four random words are good.");
    }
    return passphrase.equals(again)
        ? Optional.empty()
        : Optional.of("The two passphrases differ. Type the same one twice.");
  }

  /** Nobody may have us hash a megabyte. */
  static boolean bearable(String passphrase) {
    return passphrase.length() <= LONGEST;
  }
}
