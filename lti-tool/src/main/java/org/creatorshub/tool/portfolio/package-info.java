/**
 * What a learner has made and finished, collected by itself, and the handing in of portfolio work.
 * Start at {@link org.creatorshub.tool.portfolio.HandingIn}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.portfolio;
