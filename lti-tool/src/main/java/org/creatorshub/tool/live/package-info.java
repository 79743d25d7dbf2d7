/**
 * The classroom as it is now: how many work on which page, told to an open page as it changes.
 * Start at {@link org.creatorshub.tool.live.Rooms}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.live;
