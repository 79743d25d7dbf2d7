package org.creatorshub.content.course;

public record GlossaryTerm(String id, String term, String text) {}
