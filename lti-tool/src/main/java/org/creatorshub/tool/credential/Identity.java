package org.creatorshub.tool.credential;

/**
 * The e-mail address that a learner typed, as it is kept: to be recognised, not to be read.
 *
 * @param hash {@code sha256$} and the digest of address and salt
 * @param salt new for every badge
 */
public record Identity(String hash, String salt) {}
