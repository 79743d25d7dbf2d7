/**
 * The strict reading of xAPI statements: what the standard forbids is refused, the rest is returned
 * untouched.
 *
 * <p>Start at {@link org.creatorshub.reporting.validation.StatementReader}. Rule ids V-01 to V-15
 * group the requirements of xAPI part 2.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.validation;
