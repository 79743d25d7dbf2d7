/**
 * A teacher leaves a question out of a test: every result is worked out again, and the gradebook is
 * told. Start at {@link org.creatorshub.tool.exclusion.ExcludingQuestion}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.exclusion;
