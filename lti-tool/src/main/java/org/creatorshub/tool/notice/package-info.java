/**
 * What an LMS tells outside of any launch: handlers are registered with it, signed notices come in,
 * are kept once, and are worked on later.
 *
 * <p>Start at {@link org.creatorshub.tool.notice.TakingNotices}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.notice;
