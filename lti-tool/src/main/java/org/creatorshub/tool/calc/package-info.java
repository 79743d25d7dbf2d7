/** Labs as forms: inputs as typed, results, verdict, chart and formulas as pages show them. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.calc;
