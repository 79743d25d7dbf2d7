/**
 * The tool as the launching side of cmi5: a learner opens a unit in the player of packages, which
 * reports with a token that was given out once and that may write about this learner and this run
 * alone. Start at {@link org.creatorshub.tool.player.LaunchingUnit}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.player;
