/** From LTI 1.1 to 1.3: old ids are joined to ours when the LMS proves that they are its own. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.migration;
