/**
 * Languages of the interface: which one a person reads, and what each text is called in it. Texts
 * of the course are not here: a course is written in one language.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.language;
