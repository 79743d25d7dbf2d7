package org.creatorshub.tool.deeplink;

import java.net.URI;
import java.util.Optional;

/**
 * What the LMS asked for (Deep Linking 2.0, 4.4), kept on the server.
 *
 * @param title as the LMS would call the item; Moodle sends the present name of an activity that is
 *     chosen again
 * @param data comes back unchanged (LTI-DL-03)
 */
public record DeepLinkRequest(
    URI returnUrl, String deployment, Accepts accepts, String title, Optional<String> data) {}
