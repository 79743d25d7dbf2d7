/** Step 2 of a launch: a checked message becomes a person, a course, a link and a session. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.launch;
