package org.creatorshub.tool.credential;

import java.time.Instant;
import java.util.List;

/** The keys that sign badges as they are kept; no row is ever removed. */
public interface StoredIssuerKeys {
  /** All of them, oldest generation first. */
  List<IssuerKey> all();

  /** Adds a key; false when its kind has that generation already: of several nodes one wins. */
  boolean add(IssuerKey key);

  /** Erases the private half of a key that signs no more. */
  void erase(String kid);

  /** Takes a key back and erases its private half; false when it was taken back before. */
  boolean withdraw(String kid, Instant at);

  /** Keeps the private half in another form, unless it changed meanwhile. */
  void keepAs(IssuerKey before, String privateKey, boolean encrypted);
}
