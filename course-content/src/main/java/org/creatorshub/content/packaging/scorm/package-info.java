/** SCORM 1.2 and SCORM 2004 4th Edition: manifests around the pages of the player. */
@NullMarked
package org.creatorshub.content.packaging.scorm;

import org.jspecify.annotations.NullMarked;
