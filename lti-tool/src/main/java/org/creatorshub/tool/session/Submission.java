package org.creatorshub.tool.session;

import java.util.Optional;

/**
 * What a browser says about a request that changes something.
 *
 * @param csrf the session's word, from form, header or query
 * @param fetchSite header {@code Sec-Fetch-Site}
 * @param origin header {@code Origin}; {@code null} as text under a strict referrer policy
 */
record Submission(Optional<String> csrf, Optional<String> fetchSite, Optional<String> origin) {}
