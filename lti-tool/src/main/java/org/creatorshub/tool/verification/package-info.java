/**
 * Checks badges for strangers: ours and those of others, step by step and in words. Start at {@link
 * org.creatorshub.tool.verification.CheckingBadge}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.verification;
