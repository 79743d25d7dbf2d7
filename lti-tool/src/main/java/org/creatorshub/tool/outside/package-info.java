/**
 * What is learned in a package, outside of our own pages: statements of its player, told as the
 * facts that our read models know. Start at {@link org.creatorshub.tool.outside.TellingPackages}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.outside;
