package org.creatorshub.content.packaging.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.creatorshub.content.inspection.PackageMaker;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.epub.Book;
import org.junit.jupiter.api.Test;

/** The W3C's own validator: neither error nor warning about the book of the real course. */
class EpubcheckTest {

  @Test
  void findsNothingInOurBook() {
    Export export = new Book().exports(WholeCourse.contents()).getFirst();
    assertThat(told(WholeCourse.bytes(export))).isEmpty();
  }

  /** Or the test above would show nothing. */
  @Test
  void findsAFaultyBook() {
    assertThat(told(PackageMaker.empty().with("index.html", "").zip())).contains("Mimetype");
  }

  private static String told(byte[] book) {
    StringWriter told = new StringWriter();
    WriterReportImpl report = new WriterReportImpl(new PrintWriter(told));
    new EpubCheck(new ByteArrayInputStream(book), report, "book.epub").doValidate();
    int found = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
    return found == 0 ? "" : told.toString();
  }
}
