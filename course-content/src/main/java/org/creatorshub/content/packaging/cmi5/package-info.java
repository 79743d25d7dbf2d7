/** cmi5: a course structure around the pages of the player. */
@NullMarked
package org.creatorshub.content.packaging.cmi5;

import org.jspecify.annotations.NullMarked;
