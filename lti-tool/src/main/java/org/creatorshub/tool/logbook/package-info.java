/** What teachers did in a course and at whom they looked: lines are added, never changed. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.logbook;
