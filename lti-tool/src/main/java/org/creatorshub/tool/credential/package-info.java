/**
 * What learners earn and take along: achievements of the course, badges that attest them, and the
 * public documents that strangers need to check one. Start at {@link
 * org.creatorshub.tool.credential.AskingForBadge}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.credential;
