/**
 * The course on the author's own machine, drawn by the same templates as for learners, and shown
 * anew whenever a file changes. Start at {@link org.creatorshub.tool.preview.PreviewServer}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.preview;
