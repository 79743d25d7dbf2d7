/**
 * Signed calls back to the LMS: access tokens, media types, paging, and what its answers mean.
 *
 * <p>Start at {@link org.creatorshub.tool.lmsclient.LmsClient}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.lmsclient;
