/**
 * Lesson text to accessible HTML fragments: one renderer for every output. Questions and
 * workbenches are drawn by whoever shows them.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.rendering;
