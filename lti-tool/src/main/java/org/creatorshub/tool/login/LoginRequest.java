package org.creatorshub.tool.login;

import java.util.Optional;
import java.util.UUID;

/**
 * An announcement as it arrived.
 *
 * @param registration the registration whose own login address was called
 * @param browserSecret value of the browser's cookie, if it sent one
 * @param framed true if the browser says that the answer goes into a frame
 * @param network address that the request came from
 */
public record LoginRequest(
    FormFields fields,
    Optional<UUID> registration,
    Optional<String> browserSecret,
    boolean framed,
    String network) {
  /** Called at the address of all registrations, by a window of its own. */
  public LoginRequest(FormFields fields, Optional<String> browserSecret, String network) {
    this(fields, Optional.empty(), browserSecret, false, network);
  }
}
