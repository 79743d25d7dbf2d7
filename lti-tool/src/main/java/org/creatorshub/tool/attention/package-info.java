/**
 * What needs a teacher: the rules asked for every learner of a course, what learners answer to
 * them, and what teachers decide to wait for. Start at {@link
 * org.creatorshub.tool.attention.ReadingAttention}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.attention;
