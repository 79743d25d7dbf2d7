/**
 * Texts that a unit asks for: written by the learner, compared with an answer, checked by the
 * learner alone. Nothing here scores anything.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.writing;
