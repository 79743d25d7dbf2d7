package org.creatorshub.reporting.progress;

import java.util.UUID;

/**
 * On how many days a learner was active.
 *
 * @param recent of the last fourteen, the asked one included
 * @param before of the fourteen before these
 */
public record ActiveDays(UUID learner, int recent, int before) {}
