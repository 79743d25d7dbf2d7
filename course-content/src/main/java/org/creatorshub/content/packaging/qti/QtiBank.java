package org.creatorshub.content.packaging.qti;

import java.util.ArrayList;
import java.util.List;
import org.creatorshub.content.archive.PackageArchive;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.bank.BankTexts;
import org.creatorshub.content.packaging.bank.BankUnit;

/** All questions of a course as one package, with a test for each unit that has one. */
public final class QtiBank implements PackageFormat {
  static final String ITEMS = "items/";
  static final String TESTS = "tests/";

  @Override
  public String name() {
    return "qti21";
  }

  @Override
  public List<Export> exports(CourseContents contents) {
    List<BankUnit> units =
        contents.units().stream().map(BankUnit::of).filter(unit -> !unit.all().isEmpty()).toList();
    if (units.isEmpty()) {
      return List.of();
    }
    List<PackageFile> files = new ArrayList<>();
    files.add(new QtiManifest(contents, units).file());
    files.add(contents.licencesFile());
    files.add(contents.versionFile());
    BankTexts texts = new BankTexts(contents.lessons());
    int items = 0;
    for (BankUnit unit : units) {
      for (BankItem item : unit.all()) {
        String xml = new QtiItemFile(item, texts, contents.course().language()).text();
        files.add(PackageFile.text(path(item), xml));
        items++;
      }
      unit.unit()
          .test()
          .filter(test -> !unit.test().isEmpty())
          .ifPresent(
              test ->
                  files.add(
                      PackageFile.text(
                          TESTS + test.id() + ".xml", new QtiTestFile(test, unit.test()).text())));
    }
    return List.of(
        Export.zip(contents.stem() + "-qti21.zip", items, new PackageArchive(files))
            .noting(
                List.of(
                    "Attempts and pass mark of a test have no place in QTI 2.1: set them where the"
                        + " test is used.",
                    "A test draws as many questions as ours, but not first one for each outcome.",
                    "A number that is typed with its unit is not understood everywhere: the unit"
                        + " stands behind the field.")));
  }

  static String path(BankItem item) {
    return ITEMS + item.id() + ".xml";
  }
}
