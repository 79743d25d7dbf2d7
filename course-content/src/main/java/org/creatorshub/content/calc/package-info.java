/** What follows in a lab: inputs to results, verdict and chart points. Pure. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.calc;
