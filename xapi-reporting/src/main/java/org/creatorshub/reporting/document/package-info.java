/**
 * What the record store keeps beside statements: documents of three kinds, and what activities are,
 * merged from all that was said about them.
 *
 * <p>Start at {@link org.creatorshub.reporting.document.Documents} and {@link
 * org.creatorshub.reporting.document.DocumentRules}, which says what a request may do to one; then
 * {@link org.creatorshub.reporting.document.ActivityDefinitions}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.document;
