/** The course as a Common Cartridge: pages, pictures, tests and links to the tool. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.packaging.cartridge;
