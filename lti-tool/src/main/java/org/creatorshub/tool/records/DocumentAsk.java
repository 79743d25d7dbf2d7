package org.creatorshub.tool.records;

import org.creatorshub.reporting.document.Conditions;

/** A request about documents, agents or activities. */
record DocumentAsk(Ask ask, Conditions conditions) {}
