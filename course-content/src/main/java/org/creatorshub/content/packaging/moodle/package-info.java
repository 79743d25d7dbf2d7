/** Question banks as Moodle XML. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.packaging.moodle;
