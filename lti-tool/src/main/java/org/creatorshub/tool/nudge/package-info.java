/** Short notes from teachers to learners, shown at the learner's next launch and recorded. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.nudge;
