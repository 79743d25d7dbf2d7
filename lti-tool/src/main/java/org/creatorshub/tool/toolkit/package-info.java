/** Creativity techniques A to Z: to read, to try in an exercise, to remember in a quiz. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.toolkit;
