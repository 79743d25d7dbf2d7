/** What people use. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool;
