/**
 * Files that belong to statements: kept once under their SHA-2 hash, and as long as a statement has
 * them.
 *
 * <p>Start at {@link org.creatorshub.reporting.attachment.Attachments}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.attachment;
