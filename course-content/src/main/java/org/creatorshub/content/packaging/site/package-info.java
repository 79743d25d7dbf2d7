/** The course as a web site that opens from a folder. */
@NullMarked
package org.creatorshub.content.packaging.site;

import org.jspecify.annotations.NullMarked;
