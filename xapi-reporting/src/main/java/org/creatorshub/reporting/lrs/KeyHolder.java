package org.creatorshub.reporting.lrs;

import java.util.Set;

/**
 * Who comes with a key.
 *
 * @param authority vouches for what the key writes
 * @param perMinute requests that the key may make in a minute; 0 for any number
 */
public record KeyHolder(Authority authority, Set<Scope> scopes, int perMinute) {
  public KeyHolder {
    scopes = Set.copyOf(scopes);
  }

  /** True if one of the key's scopes gives this right. */
  public boolean may(Right right) {
    return scopes.stream().anyMatch(scope -> scope.gives(right));
  }
}
