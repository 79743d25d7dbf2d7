package org.creatorshub.tool.grade;

import org.creatorshub.tool.column.Gradebook;

/**
 * Where a grade goes.
 *
 * @param subject the person as the LMS knows it
 */
public record GradeTarget(String subject, Gradebook gradebook) {}
