/**
 * Who may need help: seven rules over plain facts that print their reason. No model, no score.
 * Start at {@link org.creatorshub.tool.rule.Rules}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.rule;
