/** The pages of the console: what needs attention, platforms, deliveries, keys, people's data. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.console;
