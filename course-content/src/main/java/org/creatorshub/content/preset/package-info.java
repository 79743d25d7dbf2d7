/**
 * Which package fits which LMS, and what to set there: one source for the file beside the packages,
 * the pages of the tool and the guide.
 */
@NullMarked
package org.creatorshub.content.preset;

import org.jspecify.annotations.NullMarked;
