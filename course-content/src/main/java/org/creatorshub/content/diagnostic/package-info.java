/**
 * The self-diagnostic as data, and its scores: pure, private, never graded. Start at {@link
 * org.creatorshub.content.diagnostic.Measuring}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.diagnostic;
