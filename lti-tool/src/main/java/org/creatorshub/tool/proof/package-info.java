/**
 * Signatures over credentials, without a word about what they attest: canonical form, keys, proofs,
 * status bits, and pictures that carry a credential. Start at {@link
 * org.creatorshub.tool.proof.DataIntegrity}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.proof;
