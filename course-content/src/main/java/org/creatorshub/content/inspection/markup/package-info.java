/** XML, HTML and CSS of others, read in linear time and without following anything they name. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.inspection.markup;
