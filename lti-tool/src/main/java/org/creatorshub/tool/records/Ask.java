package org.creatorshub.tool.records;

import java.util.Optional;

/**
 * A request to the record store.
 *
 * @param query the raw query string; empty when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // requests are never compared
record Ask(
    Optional<String> version,
    Optional<String> authorization,
    Optional<String> contentType,
    String query,
    byte[] body) {}
