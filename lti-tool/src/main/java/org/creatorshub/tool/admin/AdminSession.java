package org.creatorshub.tool.admin;

import java.util.UUID;

/**
 * Somebody who is signed in to the console.
 *
 * @param csrf the word that every form of this session carries
 */
public record AdminSession(UUID id, UUID account, String name, Scope scope, String csrf) {
  /** Never prints the word. */
  @Override
  public String toString() {
    return "AdminSession[" + id + "]";
  }
}
