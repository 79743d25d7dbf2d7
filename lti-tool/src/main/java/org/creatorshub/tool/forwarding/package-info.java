/**
 * Targets as administrators enter them: their addresses judged, their secrets sealed, their answers
 * tried. The sending itself is {@code reporting.forwarding}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.forwarding;
