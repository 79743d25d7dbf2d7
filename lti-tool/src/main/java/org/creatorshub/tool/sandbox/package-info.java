/**
 * A small LMS on loopback, "Sandbox University", for the demo and the journey tests. It speaks the
 * platform's side of LTI 1.3 and refuses what a platform must refuse; never started in production.
 *
 * <p>Start at {@link org.creatorshub.tool.sandbox.Sandbox}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.sandbox;
