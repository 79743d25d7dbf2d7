/**
 * Learners review each other's work: a round is opened, work is allocated, reviews are given and
 * read, and their quality is checked. Start at {@link org.creatorshub.tool.peer.Allocation}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.peer;
