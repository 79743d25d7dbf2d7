/** What is wrong with a package: rule, place and sentence. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.inspection.finding;
