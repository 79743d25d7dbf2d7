package org.creatorshub.content.packaging.cartridge;

/** The versions that LMSs import, and what differs in them. */
public enum Version {
  /** The only one that Moodle and Canvas both know. */
  FULL_11("cc11", "IMS Common Cartridge", "1.1.0", "imsccv1p1", "v1p1", "v1p0", "v1p0"),
  FULL_13("cc13", "IMS Common Cartridge", "1.3.0", "imsccv1p3", "v1p3", "v1p3", "v1p3"),
  /** Links alone. */
  THIN_13("thin13", "IMS Thin Common Cartridge", "1.3.0", "imsccv1p3", "v1p3", "v1p3", "v1p3");

  private final String format;
  private final String schema;
  private final String number;
  private final String profile;
  private final String part;
  private final String linkType;
  private final String linkNamespace;

  Version(
      String format,
      String schema,
      String number,
      String profile,
      String part,
      String linkType,
      String linkNamespace) {
    this.format = format;
    this.schema = schema;
    this.number = number;
    this.profile = profile;
    this.part = part;
    this.linkType = linkType;
    this.linkNamespace = linkNamespace;
  }

  /** Short name, for folders and tables. */
  public String format() {
    return format;
  }

  String schema() {
    return schema;
  }

  String number() {
    return number;
  }

  String manifestNamespace() {
    return "http://www.imsglobal.org/xsd/" + profile + "/imscp_v1p1";
  }

  String metadataNamespace() {
    return "http://ltsc.ieee.org/xsd/" + profile + "/LOM/manifest";
  }

  String testType() {
    return "imsqti_xmlv1p2/imscc_xml" + part + "/assessment";
  }

  String ltiType() {
    return "imsbasiclti_xml" + linkType;
  }

  String ltiNamespace() {
    return "http://www.imsglobal.org/xsd/imslticc_" + linkNamespace;
  }

  String webLinkType() {
    return "imswl_xml" + part;
  }

  String webLinkNamespace() {
    return "http://www.imsglobal.org/xsd/" + profile + "/imswl_" + part;
  }
}
