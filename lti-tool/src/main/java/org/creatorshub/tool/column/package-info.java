/**
 * Columns of the LMS's gradebook: found before they are made, changed with care, removed only when
 * they are ours.
 *
 * <p>Start at {@link org.creatorshub.tool.column.UsingColumn}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.column;
