/** Every package of a course, written into a folder. */
@NullMarked
package org.creatorshub.content.exporting;

import org.jspecify.annotations.NullMarked;
