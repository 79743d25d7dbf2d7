/**
 * The instructor's page: questions, each with its answer, its figures and what they rest on. Names
 * join the figures here and nowhere else. Start at {@link
 * org.creatorshub.tool.dashboard.ReadingDashboard}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.dashboard;
