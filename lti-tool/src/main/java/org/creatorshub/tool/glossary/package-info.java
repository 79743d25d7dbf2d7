/** The words of the course, all on one page: to browse, to search, to come back from. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.glossary;
