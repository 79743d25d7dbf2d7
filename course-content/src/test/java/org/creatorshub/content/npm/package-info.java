/** Programs of others that only tests use, as the npm registry has them. */
@NullMarked
package org.creatorshub.content.npm;

import org.jspecify.annotations.NullMarked;
