/** Looking for words in the lessons of the course. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.search;
