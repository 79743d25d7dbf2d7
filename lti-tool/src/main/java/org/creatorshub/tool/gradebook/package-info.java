/**
 * Teachers' page about the gradebook: which mark of whom has arrived, which has not and why, and
 * the columns.
 *
 * <p>Start at {@link org.creatorshub.tool.gradebook.GradesResource}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.gradebook;
