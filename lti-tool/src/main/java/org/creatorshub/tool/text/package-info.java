/** Times and figures in words that people read, and cells that no spreadsheet runs. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.text;
