/** Question banks and tests as QTI 2.1. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.packaging.qti;
