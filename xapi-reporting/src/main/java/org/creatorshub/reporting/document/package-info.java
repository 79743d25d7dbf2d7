/**
 * What the record store keeps beside statements: what activities are, merged from all that was said
 * about them.
 *
 * <p>Start at {@link org.creatorshub.reporting.document.ActivityDefinitions}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.document;
