/**
 * How to connect an LMS by hand: our values under the names that each LMS uses, and the values that
 * each LMS usually has.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.connect;
