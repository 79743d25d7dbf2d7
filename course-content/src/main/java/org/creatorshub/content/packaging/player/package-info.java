/**
 * The course as pages with a player: the same files for the web site, SCORM and cmi5. Marks are
 * given by a script under the rules of {@code content.scoring}; test vectors hold both together.
 */
@NullMarked
package org.creatorshub.content.packaging.player;

import org.jspecify.annotations.NullMarked;
