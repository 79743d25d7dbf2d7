/** Packages with a manifest of IMS: SCORM, Common Cartridge, QTI. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.inspection.manifest;
