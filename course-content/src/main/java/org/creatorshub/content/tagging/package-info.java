/** Links with campaign tags looked at: rules with ids, findings in words; pure. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.tagging;
