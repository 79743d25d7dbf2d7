package org.creatorshub.tool.lesson;

import org.creatorshub.tool.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has noted beside a page.
 *
 * @param text as typed; empty before the first
 * @param revision grows with every save; 0 before the first
 * @param saved when it was saved last; null before the first
 * @param words how many words it has
 */
public record PageNote(String text, int revision, @Nullable Phrase saved, int words) {}
