package org.creatorshub.content.packaging.cartridge;

import java.net.URI;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.xml.XmlFile;

/** Links of a cartridge, each a file. */
final class LinkFiles {
  private static final String IMS = "http://www.imsglobal.org/xsd/";

  private LinkFiles() {}

  /** Where the tool opens a unit: the unit is in the path, as Moodle ignores parameters. */
  static String address(URI tool, Unit unit) {
    String base = tool.toString().replaceFirst("/+$", "");
    return base + "/lti/launch/" + unit.id();
  }

  /** Moodle reads the first address, Canvas the second, and binds it to a tool by its domain. */
  static PackageFile lti(Version version, URI tool, Unit unit) {
    XmlFile xml = new XmlFile();
    xml.open(
        "cartridge_basiclti_link",
        "xmlns",
        version.ltiNamespace(),
        "xmlns:blti",
        IMS + "imsbasiclti_v1p0",
        "xmlns:lticm",
        IMS + "imslticm_v1p0",
        "xmlns:lticp",
        IMS + "imslticp_v1p0");
    xml.line();
    xml.leaf("blti:title", unit.numberedTitle()).line();
    xml.leaf("blti:description", unit.summary()).line();
    xml.open("blti:extensions", "platform", "canvas.instructure.com");
    xml.leaf("lticm:property", tool.getHost(), "name", "domain").close().line();
    xml.leaf("blti:launch_url", address(tool, unit)).line();
    xml.leaf("blti:secure_launch_url", address(tool, unit)).line();
    xml.open("blti:vendor").leaf("lticp:code", "creators-hub");
    xml.leaf("lticp:name", "Creators' Hub").close().line();
    return PackageFile.text("lti/" + unit.id() + ".xml", xml.close().whole());
  }

  static PackageFile web(Version version, String path, String title, String address) {
    XmlFile xml = new XmlFile();
    xml.open("webLink", "xmlns", version.webLinkNamespace()).line();
    xml.leaf("title", title).empty("url", "href", address).line();
    return PackageFile.text(path, xml.close().whole());
  }
}
