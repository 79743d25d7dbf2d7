/** Cases of good practice on one page: what was done, what came of it, what of it carries over. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.compendium;
