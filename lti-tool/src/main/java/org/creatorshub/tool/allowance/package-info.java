/** What a teacher allows one learner beyond what everybody has: later dates, further attempts. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.allowance;
