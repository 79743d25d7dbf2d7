package org.creatorshub.content.inspection.manifest;

import java.util.Locale;

/** What a manifest describes, by its namespaces first: versions are often written wrongly. */
public enum ManifestKind {
  SCORM_12,
  SCORM_2004,
  CARTRIDGE_11,
  CARTRIDGE_13,
  THIN_13,
  QTI,
  OTHER;

  static final String CC_11 = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
  static final String CC_13 = "http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1";
  static final String ADLCP_12 = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
  static final String ADLCP_2004 = "http://www.adlnet.org/xsd/adlcp_v1p3";

  public static ManifestKind of(Manifest manifest) {
    String namespace = manifest.root().namespace();
    String schema = manifest.schema().toLowerCase(Locale.ROOT);
    if (namespace.equals(CC_11)) {
      return CARTRIDGE_11;
    }
    if (namespace.equals(CC_13)) {
      return schema.contains("thin") ? THIN_13 : CARTRIDGE_13;
    }
    if (uses(manifest, ADLCP_2004) || manifest.schemaVersion().startsWith("2004")) {
      return SCORM_2004;
    }
    if (uses(manifest, ADLCP_12) || schema.equals("adl scorm")) {
      return SCORM_12;
    }
    return manifest.resources().stream().anyMatch(one -> one.type().startsWith("imsqti_"))
        ? QTI
        : OTHER;
  }

  private static boolean uses(Manifest manifest, String namespace) {
    return manifest.root().all().stream()
        .anyMatch(
            element ->
                element.namespace().equals(namespace)
                    || !element.attributeNames(namespace).isEmpty());
  }
}
