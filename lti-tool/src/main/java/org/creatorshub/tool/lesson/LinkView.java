package org.creatorshub.tool.lesson;

/**
 * The way to the test or to the portfolio task, with what waits there. Its words are text of the
 * course, or phrases of the interface.
 */
public record LinkView(Object title, Object text, String href, Object label, boolean primary) {}
