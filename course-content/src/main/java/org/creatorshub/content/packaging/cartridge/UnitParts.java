package org.creatorshub.content.packaging.cartridge;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Html;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.bank.BankNotes;
import org.creatorshub.content.packaging.bank.BankTexts;
import org.creatorshub.content.packaging.paper.PaperPage;

/** What a unit becomes: pages, a link to the tool, a test. */
final class UnitParts {
  private final CourseContents contents;
  private final Version version;
  private final Optional<URI> tool;
  private final BankNotes notes;
  private final BankTexts texts;
  private final Pictures pictures = new Pictures();

  UnitParts(CourseContents contents, Version version, Optional<URI> tool, BankNotes notes) {
    this.contents = contents;
    this.version = version;
    this.tool = tool;
    this.notes = notes;
    this.texts = new BankTexts(contents.lessons());
  }

  List<Part> pictures() {
    return pictures.parts();
  }

  /** The unit as a section; its resources are added. */
  Node section(Unit unit, List<Part> parts) {
    List<Node> nodes = new ArrayList<>();
    if (version != Version.THIN_13) {
      unit.pages().forEach(page -> nodes.add(page(unit, page, parts)));
    }
    tool.ifPresent(address -> nodes.add(link(unit, address, parts)));
    if (version != Version.THIN_13) {
      unit.test().flatMap(test -> test(test, parts)).ifPresent(nodes::add);
    }
    return Node.section(unit.id(), unit.numberedTitle(), nodes);
  }

  private Node link(Unit unit, URI address, List<Part> parts) {
    String id = "R-lti-" + unit.id();
    parts.add(new Part(id, version.ltiType(), LinkFiles.lti(version, address, unit), List.of()));
    String title = version == Version.THIN_13 ? unit.numberedTitle() : "Practise online";
    return Node.leaf("lti-" + unit.id(), title, id);
  }

  private Node page(Unit unit, Page page, List<Part> parts) {
    PaperPage paper = new PaperPage(texts, new OnePage());
    String html =
        "<h1>"
            + Html.text(page.title())
            + "</h1>\n"
            + paper.html(page)
            + paper.answers(2, "Answers", item -> "#q-" + item.id());
    List<String> needs = new ArrayList<>();
    String body = pictures.takeOut(html, unit, page, "../../", needs);
    String path = "pages/" + unit.id() + "/" + page.id() + ".html";
    String id = "R-" + page.id();
    String whole = Html.bare(contents.course().language(), page.title(), body);
    parts.add(Part.web(id, PackageFile.text(path, whole), needs));
    return Node.leaf(page.id(), page.title(), id);
  }

  private Optional<Node> test(Test test, List<Part> parts) {
    TestFile file = new TestFile(test, texts, notes);
    List<BankItem> items = file.drawn();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    String id = "R-" + test.id();
    PackageFile text = PackageFile.text("tests/" + test.id() + ".xml", file.text(items));
    parts.add(new Part(id, version.testType(), text, List.of()));
    return Optional.of(Node.leaf(test.id(), test.title(), id));
  }

  /** Answers stand at the end of their page; the test is the item that follows the pages. */
  private static final class OnePage implements PaperPage.Addresses {
    @Override
    public String answer(BankItem item) {
      return "#a-" + item.id();
    }

    @Override
    public boolean room() {
      return false;
    }

    @Override
    public String test(Test test) {
      return "<p>The test of this unit follows after its pages: <b>"
          + Html.text(test.title())
          + "</b>.</p>";
    }
  }
}
