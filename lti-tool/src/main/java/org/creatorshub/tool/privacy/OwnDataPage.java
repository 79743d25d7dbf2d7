package org.creatorshub.tool.privacy;

import java.util.List;
import org.creatorshub.tool.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What is stored about the person who looks.
 *
 * @param asked that they asked to be erased, and when; null if they did not
 */
record OwnDataPage(String base, String csrf, List<PrivacyPage.Row> rows, @Nullable Phrase asked) {}
