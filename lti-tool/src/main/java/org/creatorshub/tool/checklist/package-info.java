/** What works with each LMS, line by line, each with what to do about it. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.checklist;
