/**
 * A rubric as a form: what somebody chose and wrote for each criterion, and what it is worth. Start
 * at {@link org.creatorshub.tool.rubric.FilledRubric}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.rubric;
