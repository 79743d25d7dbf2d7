/**
 * From a response and a question to a mark and feedback. Pure functions, no state.
 *
 * <p>Reading order: {@link org.creatorshub.content.scoring.Drawing} makes the variants of an
 * attempt, {@link org.creatorshub.content.scoring.Scoring} judges a response to one.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.scoring;
