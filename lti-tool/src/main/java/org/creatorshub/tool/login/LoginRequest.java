package org.creatorshub.tool.login;

import java.util.Optional;

/**
 * An announcement as it arrived.
 *
 * @param browserSecret value of the browser's cookie, if it sent one
 * @param network address that the request came from
 */
public record LoginRequest(FormFields fields, Optional<String> browserSecret, String network) {}
