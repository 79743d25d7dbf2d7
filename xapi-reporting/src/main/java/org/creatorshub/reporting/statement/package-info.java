/**
 * Each learning event as one xAPI statement that is valid under 1.0.3 and 2.0 and names nobody.
 *
 * <p>Start at {@link org.creatorshub.reporting.statement.Statements}; the words are in {@link
 * org.creatorshub.reporting.statement.Verb}, {@link
 * org.creatorshub.reporting.statement.ActivityType} and {@link
 * org.creatorshub.reporting.statement.Extension}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.statement;
