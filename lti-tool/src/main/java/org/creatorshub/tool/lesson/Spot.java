package org.creatorshub.tool.lesson;

/** A unit in a run: what has one place where the learner left off. */
public record Spot(Run run, String unit) {}
