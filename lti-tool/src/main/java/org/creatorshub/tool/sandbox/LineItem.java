package org.creatorshub.tool.sandbox;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * A column of the sandbox gradebook (AGS 2.0, 3.2).
 *
 * @param id 0 before it is stored
 * @param activity the activity that it belongs to, if any
 */
public record LineItem(
    long id,
    String label,
    BigDecimal scoreMaximum,
    String resourceId,
    String tag,
    OptionalLong activity) {}
