package org.creatorshub.tool.credential;

import org.creatorshub.tool.keys.Fingerprint;

/** An e-mail address that can be recognised but not read (Open Badges 3.0, IdentityObject). */
public final class IdentityHash {
  private IdentityHash() {}

  /** Whether it has the form of an e-mail address. */
  static boolean hashable(String address) {
    return address.length() <= 254 && address.matches("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]+");
  }

  /** {@code sha256$} and the digest of address and salt. */
  public static String of(String address, String salt) {
    return "sha256$" + Fingerprint.of(address + salt).hex();
  }
}
