/**
 * Tasks that are kept for the learner alone, as forms: scales, links looked at, ideas, questions to
 * think about.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.own;
