package org.creatorshub.tool.gradebook;

import java.net.URI;
import java.util.Optional;
import org.creatorshub.tool.column.Gradebooks;
import org.creatorshub.tool.column.Wanted;

/**
 * A test or a task of one link, with its column.
 *
 * @param column as far as it is known without asking the LMS
 * @param made whether we made it
 */
record Spot(Gradebooks.Placed placed, Wanted wanted, Optional<URI> column, boolean made) {}
