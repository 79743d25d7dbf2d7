package org.creatorshub.reporting.lrs;

import org.creatorshub.reporting.validation.Edition;

/**
 * On whose behalf statements are kept.
 *
 * @param authority vouches for them
 * @param edition that they follow
 * @param defines may change what is known of activities; else their definitions stay with the
 *     statements (L-24)
 */
public record Writer(Authority authority, Edition edition, boolean defines) {}
