package org.creatorshub.content.packaging.cartridge;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.archive.PackageArchive;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CasesHtml;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.Html;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.bank.BankNotes;

/** The course as one cartridge of a version, with links to the tool if its address is known. */
public final class Cartridge implements PackageFormat {
  private final Version version;
  private final Optional<URI> tool;

  /**
   * @param tool address of the tool, https; without it a cartridge holds no links, and there is no
   *     thin one
   */
  public Cartridge(Version version, Optional<URI> tool) {
    this.version = version;
    this.tool = tool;
  }

  @Override
  public String name() {
    return version.format();
  }

  @Override
  public List<Export> exports(CourseContents contents) {
    boolean thin = version == Version.THIN_13;
    if (contents.units().isEmpty() || (thin && tool.isEmpty())) {
      return List.of();
    }
    BankNotes notes = new BankNotes();
    List<Node> sections = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    UnitParts units = new UnitParts(contents, version, tool, notes);
    for (Unit unit : contents.units()) {
      sections.add(units.section(unit, parts));
    }
    parts.addAll(units.pictures());
    sections.add(thin ? terms(parts) : about(contents, parts));
    List<PackageFile> files = new ArrayList<>(parts.stream().map(Part::file).toList());
    files.add(new CartridgeManifest(version, contents.course(), sections, parts).file());
    return List.of(
        Export.zip(
                contents.stem() + "-" + version.format() + ".imscc",
                parts.size(),
                new PackageArchive(files))
            .noting(notes(notes)));
  }

  private static Node about(CourseContents contents, List<Part> parts) {
    List<Node> leaves = new ArrayList<>();
    CasesHtml cases = new CasesHtml(contents);
    if (!cases.none()) {
      String body = "<h1>" + CasesHtml.TITLE + "</h1>\n" + cases.html();
      String page = Html.bare(contents.course().language(), CasesHtml.TITLE, body);
      PackageFile file = PackageFile.text("pages/compendium.html", page);
      parts.add(Part.web("R-compendium", file, List.of()));
      leaves.add(Node.leaf("compendium", CasesHtml.TITLE, "R-compendium"));
    }
    leaves.add(Node.leaf("licences", "Licences", "R-licences"));
    parts.add(Part.web("R-licences", contents.licencesFile(), List.of()));
    parts.add(Part.web("R-version", contents.versionFile(), List.of()));
    return Node.section("about", "About this course", leaves);
  }

  /** A thin cartridge holds no page, so the licence is a link. */
  private Node terms(List<Part> parts) {
    parts.add(
        new Part(
            "R-terms",
            version.webLinkType(),
            LinkFiles.web(
                version,
                "links/licence.xml",
                "Licence of the texts and questions: CC BY 4.0",
                "https://creativecommons.org/licenses/by/4.0/"),
            List.of()));
    return Node.section(
        "about",
        "About this course",
        List.of(Node.leaf("terms", "Licence of the texts and questions: CC BY 4.0", "R-terms")));
  }

  private List<String> notes(BankNotes counted) {
    List<String> notes = new ArrayList<>(counted.sentences());
    if (version == Version.THIN_13) {
      notes.add("A thin cartridge holds links only; the tool has to be registered in the LMS.");
      return notes;
    }
    notes.add(
        "A test holds one draw of its questions, the same for everybody; the whole bank is in the"
            + " Moodle XML and QTI packages.");
    notes.add("The pass mark of a test has no place in a cartridge: set it in the LMS.");
    notes.add("Workbenches, labs, stories and texts stand as pages to be read; nothing is marked.");
    notes.add(
        tool.isPresent()
            ? "Links work after the tool is registered in the LMS."
            : "There are no links to the tool: name its address with --tool to have them.");
    return notes;
  }
}
