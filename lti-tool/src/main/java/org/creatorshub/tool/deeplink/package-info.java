/**
 * A teacher picks units of the course, and we answer the LMS with links to them.
 *
 * <p>Start at {@link org.creatorshub.tool.deeplink.AnsweringDeepLink}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.deeplink;
