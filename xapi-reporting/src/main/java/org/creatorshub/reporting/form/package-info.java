/**
 * The forms in which statements are given out: reduced to identifiers, or with the definitions that
 * the store knows, in one language (L-10).
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.form;
