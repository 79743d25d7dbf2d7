/** From a response and a question to a mark and feedback. Pure functions, no state. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.scoring;
