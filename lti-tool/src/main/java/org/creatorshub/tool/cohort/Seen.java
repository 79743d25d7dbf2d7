package org.creatorshub.tool.cohort;

import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Scope;

/**
 * What one view is about.
 *
 * @param whole of everybody, every attempt
 * @param figures within the filters
 * @param example whether they are made up, because nobody has begun yet
 */
record Seen(Scope scope, UnitFigures whole, UnitFigures figures, boolean example) {
  /** Findings, marked where they are made up. */
  Findings marked(Findings findings) {
    return example ? findings.asExample() : findings;
  }
}
