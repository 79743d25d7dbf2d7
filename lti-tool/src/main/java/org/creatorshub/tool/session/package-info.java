/** Step 3 of a launch: an accepted launch becomes a session that works with and without cookies. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.session;
