/** The portfolio as one file that needs nobody: it opens offline and proves that it is whole. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.export;
