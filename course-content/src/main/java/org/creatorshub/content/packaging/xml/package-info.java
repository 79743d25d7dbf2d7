/** XML as packages hold it: UTF-8, no document type, escaped by the writer of the JDK. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.packaging.xml;
