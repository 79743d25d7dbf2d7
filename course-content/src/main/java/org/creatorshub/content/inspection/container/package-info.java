/**
 * A ZIP of others, opened with care: nothing is unpacked to disk, nothing is believed of its own
 * figures, and what reads differently in two programs is refused.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.inspection.container;
