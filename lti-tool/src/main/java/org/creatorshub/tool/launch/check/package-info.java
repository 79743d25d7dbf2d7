/**
 * The checks of a launch, one class each, in the order of the requirements LTI-LAUNCH-02 to 31.
 *
 * <p>Start at {@link org.creatorshub.tool.launch.check.CheckingLaunch}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.launch.check;
