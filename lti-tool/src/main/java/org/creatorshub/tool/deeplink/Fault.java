package org.creatorshub.tool.deeplink;

/**
 * Something that the teacher has to put right.
 *
 * @param field id of the field that the error summary leads to
 */
public record Fault(String field, String sentence) {}
