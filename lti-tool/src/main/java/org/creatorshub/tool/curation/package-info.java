/**
 * A learner's portfolio as they want it seen: pieces in an order of their own, with titles and
 * words of their own, and beside handed-in work what they add. Start at {@link
 * org.creatorshub.tool.curation.Arranging}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.curation;
