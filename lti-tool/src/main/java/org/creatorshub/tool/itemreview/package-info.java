/** Questions that a teaching team has looked at, with a note for the author of the course. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.itemreview;
