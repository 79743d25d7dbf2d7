/**
 * Large files that arrive in parts, and go on where the connection was lost. Start at {@link
 * org.creatorshub.tool.sending.SendingFile}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.sending;
