package org.creatorshub.tool.diagnostic;

/** Who writes the pages. */
public record DiagnosticPages(StartPages start, QuestionPages questions, ResultPages result) {}
