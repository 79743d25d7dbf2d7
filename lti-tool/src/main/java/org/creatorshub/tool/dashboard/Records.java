package org.creatorshub.tool.dashboard;

/**
 * Whether everything that happened is on record.
 *
 * @param kept records in the store
 * @param facts things that happened
 */
public record Records(long kept, long facts) {
  boolean complete() {
    return kept >= facts;
  }
}
