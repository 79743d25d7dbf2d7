/** Who changed what in this installation: lines are added, never changed and never removed. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.audit;
