package org.creatorshub.content.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.cmi5.Cmi5;
import org.creatorshub.content.packaging.scorm.Scorm12;
import org.creatorshub.content.packaging.scorm.Scorm2004;
import org.creatorshub.content.packaging.site.StaticSite;
import org.creatorshub.content.reading.LicenceRegister;
import org.creatorshub.content.reading.SampleCourse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What importers stumble over, asked of every package that is read in a browser. */
class PackageRulesTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");

  /** A package as it lies in its ZIP. */
  record Packed(String name, Map<String, String> files) {
    @Override
    public String toString() {
      return name;
    }

    String file(String path) {
      return files.getOrDefault(path, "");
    }
  }

  static Stream<Packed> packages() throws IOException {
    SampleCourse source = new SampleCourse();
    CourseContents contents =
        new CourseContents(source.read().course(), LicenceRegister.read(source));
    List<Packed> all = new ArrayList<>();
    for (PackageFormat format :
        List.of(new Scorm12(), new Scorm2004(), new Cmi5(), new StaticSite())) {
      for (Export export : format.exports(contents)) {
        all.add(new Packed(export.fileName(), unzipped(export)));
      }
    }
    return all.stream();
  }

  private static Map<String, String> unzipped(Export export) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    export.content().writeTo(bytes);
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("packages")
  void carriesLicencesAndVersion(Packed packed) {
    assertThat(packed.files()).containsKeys("licences.html", "VERSION");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void linksOnlyToWhatItHolds(Packed packed) {
    List<String> lost = new ArrayList<>();
    packed.files().forEach((path, text) -> lost.addAll(lostLinks(packed, path, text)));
    assertThat(lost).isEmpty();
  }

  private static List<String> lostLinks(Packed packed, String path, String text) {
    List<String> lost = new ArrayList<>();
    Matcher links = LINK.matcher(path.endsWith(".html") ? text : "");
    while (links.find()) {
      String[] target = links.group(1).split("#", 2);
      boolean outside = target[0].startsWith("https://") && text.contains("<a ");
      String file = target[0].isEmpty() ? path : resolved(path, target[0]);
      boolean found = outside || packed.files().containsKey(file);
      boolean anchored =
          outside || target.length == 1 || packed.file(file).contains("id=\"" + target[1] + "\"");
      if (!found || !anchored) {
        lost.add(path + " → " + links.group(1));
      }
    }
    return lost;
  }

  private static String resolved(String from, String to) {
    String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
    return to.startsWith("../") ? to.substring(3) : folder + to;
  }

  @ParameterizedTest
  @MethodSource("packages")
  void loadsNothingFromOthersAndRunsNothingInline(Packed packed) {
    packed
        .files()
        .forEach(
            (path, text) -> {
              if (path.endsWith(".html")) {
                assertThat(text).as(path).contains("<html lang=\"en\"", "<title>");
                assertThat(text).as(path).doesNotContainPattern("<(script|link)[^>]*https?:");
                assertThat(text).as(path).doesNotContainPattern("<[^>]*\\son[a-z]+=");
                assertThat(text).as(path).doesNotContain("<script>", "javascript:", " style=");
                assertThat(twice(text)).as(path).isEmpty();
              }
            });
    assertThat(packed.file("assets/player.js")).doesNotContain("eval(", "import ");
    if (packed.name().contains("-site")) {
      assertThat(packed.file("assets/player.js")).doesNotContain("fetch(");
    }
  }

  private static Set<String> twice(String html) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    Matcher ids = ID.matcher(html);
    while (ids.find()) {
      if (!seen.add(ids.group(1))) {
        twice.add(ids.group(1));
      }
    }
    return twice;
  }

  static Stream<Packed> manifests() throws IOException {
    return packages().filter(packed -> packed.files().containsKey("imsmanifest.xml"));
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void listsEveryFileOnceAndRefersToNothingElse(Packed packed)
      throws IOException, SAXException, ParserConfigurationException {
    Document manifest = parsed(packed.file("imsmanifest.xml"));
    List<String> listed = attributes(manifest, "file", "href");
    assertThat(listed).doesNotHaveDuplicates();
    Set<String> files = new TreeSet<>(packed.files().keySet());
    files.remove("imsmanifest.xml");
    assertThat(new TreeSet<>(listed)).isEqualTo(files);
    assertThat(files).containsAll(attributes(manifest, "resource", "href"));
    List<String> ids = new ArrayList<>();
    for (String element : List.of("manifest", "organization", "item", "resource")) {
      ids.addAll(attributes(manifest, element, "identifier"));
    }
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z][\\w.-]*"));
    assertThat(ids).containsAll(attributes(manifest, "item", "identifierref"));
    assertThat(ids).containsAll(attributes(manifest, "dependency", "identifierref"));
    assertThat(ids).containsAll(attributes(manifest, "organizations", "default"));
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void namesItsVersionAsImportersSpellIt(Packed packed) {
    String manifest = packed.file("imsmanifest.xml");
    boolean old = packed.name().contains("scorm12");
    assertThat(manifest)
        .contains("<schema>ADL SCORM</schema>")
        .contains(
            "<schemaversion>" + (old ? "1.2" : "2004 4th Edition") + "</schemaversion>",
            old ? "adlcp:scormtype=\"sco\"" : "adlcp:scormType=\"sco\"")
        .doesNotContainIgnoringCase("masteryscore")
        .doesNotContain("<!DOCTYPE");
    if (!old) {
      assertThat(manifest).contains("<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>");
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void saysInCmi5WhenToMoveOn(Packed packed)
      throws IOException, SAXException, ParserConfigurationException {
    if (!packed.files().containsKey("cmi5.xml")) {
      return;
    }
    Document structure = parsed(packed.file("cmi5.xml"));
    assertThat(attributes(structure, "au", "moveOn")).containsExactly("CompletedAndPassed");
    assertThat(attributes(structure, "au", "masteryScore")).containsExactly("0.7");
    assertThat(attributes(structure, "au", "id"))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("https://"));
    NodeList addresses = structure.getElementsByTagName("url");
    for (int i = 0; i < addresses.getLength(); i++) {
      assertThat(packed.files()).containsKey(addresses.item(i).getTextContent());
    }
  }

  private static Document parsed(String xml)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> attributes(Document document, String element, String name) {
    List<String> values = new ArrayList<>();
    NodeList elements = document.getElementsByTagName(element);
    for (int i = 0; i < elements.getLength(); i++) {
      if (elements.item(i) instanceof Element one && one.hasAttribute(name)) {
        values.add(one.getAttribute(name));
      }
    }
    return values;
  }
}
