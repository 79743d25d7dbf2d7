package org.creatorshub.tool.sandbox;

import java.util.Optional;

/**
 * A picker that was opened.
 *
 * @param again the activity that is chosen again; empty for a new one
 */
record Picking(PickPlace place, Optional<Activity> again) {}
