/** Ties tests to the requirements of xAPI that they show. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.requirement;
