/**
 * Links with which learners let others look at their portfolio: for one audience, for a time, ended
 * at once. Start at {@link org.creatorshub.tool.share.OpeningShare}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.share;
