package org.creatorshub.tool.privacy;

import java.util.List;

/**
 * What is stored about the person who looks.
 *
 * @param asked when they asked to be erased; empty if they did not
 */
record OwnDataPage(String base, String csrf, List<PrivacyPage.Row> rows, String asked) {}
