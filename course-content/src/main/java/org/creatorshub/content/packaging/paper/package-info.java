/** Questions as they stand on paper: the question, room to write, the answer in another place. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.packaging.paper;
