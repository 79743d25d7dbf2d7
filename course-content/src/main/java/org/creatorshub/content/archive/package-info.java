/** Packages as files: their names, their bytes, and the ZIP that is the same on every run. */
@NullMarked
package org.creatorshub.content.archive;

import org.jspecify.annotations.NullMarked;
