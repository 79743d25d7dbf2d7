/** What holds for packages of every format: names, links, pages, licences. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.inspection.general;
