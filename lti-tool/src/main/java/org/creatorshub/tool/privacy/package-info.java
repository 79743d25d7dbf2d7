/**
 * What is stored about a person: shown in plain words, handed over, erased.
 *
 * <p>Start at {@link org.creatorshub.tool.privacy.PersonalTables}: a table with data of people that
 * is not named there makes {@code EveryTableIT} fail.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.privacy;
