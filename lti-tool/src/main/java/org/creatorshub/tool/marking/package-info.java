/**
 * Teachers mark handed-in work by its rubric: kept while it is written, published, marked again
 * with its history, and told to the gradebook. Start at {@link
 * org.creatorshub.tool.marking.PublishingMarking}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.marking;
