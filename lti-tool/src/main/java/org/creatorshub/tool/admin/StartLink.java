package org.creatorshub.tool.admin;

import java.time.Instant;

/**
 * A one-time link for choosing a passphrase: the way in for a new account, or for one that lost its
 * passphrase.
 *
 * @param name the account that it is for
 */
public record StartLink(Scope scope, String name, Instant createdAt, Instant expiresAt) {}
