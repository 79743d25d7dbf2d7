/**
 * What learners note beside the pages, for themselves alone: written there, gathered on one page.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.note;
