/** Our signing keys and their public half, random secrets and their fingerprints. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.keys;
