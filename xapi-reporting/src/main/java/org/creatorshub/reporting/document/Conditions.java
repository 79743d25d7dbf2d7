package org.creatorshub.reporting.document;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a request demands of the document that is there (RFC 9110, 13.1).
 *
 * @param ifMatch quoted tags or {@code *}: one must be that of the document
 * @param ifNoneMatch the same: none may be
 */
public record Conditions(Optional<String> ifMatch, Optional<String> ifNoneMatch) {

  /** Whether a request that carries none would overwrite what nobody named. */
  boolean none() {
    return ifMatch.isEmpty() && ifNoneMatch.isEmpty();
  }

  boolean hold(Optional<Document> there) {
    return ifMatch.map(tags -> names(tags, there)).orElse(true) && !alreadyHas(there);
  }

  /** Whether who asks has this very document. */
  public boolean alreadyHas(Optional<Document> there) {
    return ifNoneMatch.map(tags -> names(tags, there)).orElse(false);
  }

  private static boolean names(String tags, Optional<Document> there) {
    return there
        .map(Document::etag)
        .map(
            etag ->
                tags.strip().equals("*")
                    || Arrays.stream(tags.split(",", -1)).anyMatch(tag -> plain(tag).equals(etag)))
        .orElse(false);
  }

  /** Without quotes, and without the mark of a weak tag, which some proxies add. */
  private static String plain(String tag) {
    String bare = tag.strip();
    bare = bare.startsWith("W/") ? bare.substring(2) : bare;
    return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
        ? bare.substring(1, bare.length() - 1)
        : bare;
  }
}
