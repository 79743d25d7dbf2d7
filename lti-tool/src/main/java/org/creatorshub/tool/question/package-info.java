/**
 * Questions on pages and in tests: what a form shows, what it sends back, what is said to the
 * answer.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.question;
