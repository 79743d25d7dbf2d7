/**
 * Packages of anyone, looked at: is this what it says it is, and will LMSs take it? Rules have the
 * ids of {@code docs/requirements/packages.md}. Start at {@link
 * org.creatorshub.content.inspection.CheckingPackage}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.inspection;
