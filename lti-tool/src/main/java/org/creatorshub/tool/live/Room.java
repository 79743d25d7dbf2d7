package org.creatorshub.tool.live;

import org.creatorshub.reporting.progress.Cohort;

/** A unit in a course: everybody who watches it sees the same. */
public record Room(Cohort cohort, String unit) {}
