/**
 * Step 4 of the learner's path: the pages of a unit, where the learner left off, practice and
 * workbenches. Start at {@link org.creatorshub.tool.lesson.OpeningPage}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.lesson;
