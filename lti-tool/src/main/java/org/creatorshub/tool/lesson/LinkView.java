package org.creatorshub.tool.lesson;

/** The way to the test or to the portfolio task, with what waits there. */
public record LinkView(String title, String text, String href, String label, boolean primary) {}
