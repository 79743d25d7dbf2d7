/**
 * What a question of teachers is: its answer in a sentence, the tables behind it, how it is
 * computed. Features add questions by making an {@link org.creatorshub.tool.inquiry.Inquiry}; the
 * dashboard finds them all. Start there.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.inquiry;
