package org.creatorshub.content.packaging.qti;

import java.util.List;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.bank.BankUnit;
import org.creatorshub.content.packaging.xml.XmlFile;

/** The manifest: every question with its outcomes as keywords, every test with what it asks. */
record QtiManifest(CourseContents contents, List<BankUnit> units) {

  PackageFile file() {
    XmlFile xml = new XmlFile();
    xml.open(
        "manifest",
        "xmlns",
        "http://www.imsglobal.org/xsd/imscp_v1p1",
        "xmlns:imsmd",
        "http://www.imsglobal.org/xsd/imsmd_v1p2",
        "identifier",
        "M-" + contents.course().id() + "-qti21");
    xml.line().open("metadata").line();
    xml.leaf("schema", "QTIv2.1 Package").line().leaf("schemaversion", "1.0.0").line();
    title(xml, contents.course().title(), List.of());
    xml.close().line().empty("organizations").line().open("resources").line();
    for (BankUnit unit : units) {
      unit.all().forEach(item -> item(xml, item));
      unit.unit()
          .test()
          .filter(test -> !unit.test().isEmpty())
          .ifPresent(test -> test(xml, test, unit));
    }
    return PackageFile.text("imsmanifest.xml", xml.close(2).whole());
  }

  private void title(XmlFile xml, String title, List<String> keywords) {
    String language = contents.course().language();
    xml.open("imsmd:lom").open("imsmd:general").open("imsmd:title");
    xml.leaf("imsmd:langstring", title, "xml:lang", language).close();
    for (String keyword : keywords) {
      xml.open("imsmd:keyword").leaf("imsmd:langstring", keyword, "xml:lang", language).close();
    }
    xml.close(2).line();
  }

  private void item(XmlFile xml, BankItem item) {
    String path = QtiBank.path(item);
    xml.open(
        "resource", "identifier", "R-" + item.id(), "type", "imsqti_item_xmlv2p1", "href", path);
    xml.line().open("metadata");
    title(xml, item.name(), item.tags());
    xml.close().empty("file", "href", path).close().line();
  }

  private void test(XmlFile xml, Test test, BankUnit unit) {
    String path = QtiBank.TESTS + test.id() + ".xml";
    xml.open(
        "resource", "identifier", "R-" + test.id(), "type", "imsqti_test_xmlv2p1", "href", path);
    xml.line().open("metadata");
    title(xml, test.title(), List.of());
    xml.close().empty("file", "href", path).line();
    unit.test().forEach(item -> xml.empty("dependency", "identifierref", "R-" + item.id()));
    xml.close().line();
  }
}
