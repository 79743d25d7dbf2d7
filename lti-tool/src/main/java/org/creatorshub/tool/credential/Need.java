package org.creatorshub.tool.credential;

/**
 * One thing that a badge asks for.
 *
 * @param words for the learner
 */
record Need(String words, boolean met) {}
