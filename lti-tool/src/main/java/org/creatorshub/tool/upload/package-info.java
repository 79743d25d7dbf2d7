/**
 * Judges an uploaded file by what is in it, not by what it calls itself. Start at {@link
 * org.creatorshub.tool.upload.UploadRules}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.upload;
