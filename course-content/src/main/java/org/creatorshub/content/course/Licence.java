package org.creatorshub.content.course;

import java.util.Optional;

/**
 * Under what terms a file of the course may be used.
 *
 * @param file place in the course, for example {@code units/u07/media/funnel.svg}
 * @param source where it comes from, in words
 * @param disclosure what readers have to be told about how it was made
 */
public record Licence(
    String file,
    String author,
    String name,
    String url,
    String source,
    Optional<String> disclosure) {}
