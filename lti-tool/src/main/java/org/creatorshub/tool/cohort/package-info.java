/**
 * What teachers ask about a whole course: which questions are unclear, what was answered, where
 * people stop, how long it takes, which outcomes are met, how groups compare. Each question is an
 * {@link org.creatorshub.tool.inquiry.Inquiry} over one {@link
 * org.creatorshub.tool.cohort.UnitFigures}. Start at {@link
 * org.creatorshub.tool.cohort.ReadingCohort}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.cohort;
