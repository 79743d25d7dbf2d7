/**
 * The way into the console: accounts, one-time links, sessions, lockout, and the frame that every
 * page of the console stands in.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.admin;
