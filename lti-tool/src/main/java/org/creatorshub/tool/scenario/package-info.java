/**
 * Scenarios played step by step: every run is kept, and its end is told once. Start at {@link
 * org.creatorshub.tool.scenario.PlayingScenario}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.scenario;
