package org.creatorshub.reporting.forwarding;

import java.net.URI;
import java.util.UUID;
import org.creatorshub.reporting.validation.Edition;

/**
 * A record store of somebody else that gets a copy of every statement.
 *
 * @param name for people
 * @param endpoint without {@code /statements} and without a slash at its end
 * @param account the key that we have there
 * @param edition which version we speak with it
 */
public record Target(
    UUID id, String name, URI endpoint, String account, String secret, Edition edition) {

  /** The queue of what is stored from now on. */
  String queue() {
    return queue(id);
  }

  /** The queue of what was there before, which waits while the other has anything. */
  String history() {
    return history(id);
  }

  static String queue(UUID target) {
    return "lrs:" + target;
  }

  static String history(UUID target) {
    return "lrs:" + target + ":history";
  }

  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return "Target[" + id + ", " + name + ", " + endpoint + "]";
  }
}
