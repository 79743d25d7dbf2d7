package org.creatorshub.content.course;

/** A learning outcome, for example {@code LO7.2}. */
public record Outcome(String id, String text) {}
