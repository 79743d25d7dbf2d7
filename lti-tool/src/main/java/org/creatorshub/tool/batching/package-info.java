/** Many small writes of one moment become one: requests that arrive together are kept together. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.batching;
