package org.creatorshub.content.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.SampleCourse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Our files against the schema of OASIS, as the Okapi framework carries it. */
class XliffSchemaTest {
  private static final Path COURSE = Path.of("courses/online-marketing");
  private static Schema schema;

  @BeforeAll
  static void load() throws SAXException {
    URL core = XliffSchemaTest.class.getResource("/net/sf/okapi/lib/xliff2/xliff_core_2.0.xsd");
    schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(Objects.requireNonNull(core));
  }

  @Test
  void writesWhatTheSchemaTakes() throws Exception {
    Translator course = new Translator(new SampleCourse()).extracting();
    takes(course);
    takes(course.filling());
    course.replacing("units/u01/unit.md", "A click cost [[", "Each click cost [[").extracting();
    assertThat(course.text(Translator.path("u01"))).contains("subState=\"hub:stale\"");
    takes(course);
  }

  @Test
  void writesTheWholeCourseSo() throws Exception {
    takes(new Translator(CourseSource.directory(COURSE)).extracting());
  }

  @Test
  void wouldNotTakeABrokenFile() {
    String xliff = new Translator(new SampleCourse()).extracting().text(Translator.path("u01"));
    String broken = xliff.replaceFirst("<source>[^<]*</source>", "");
    assertThatThrownBy(() -> validate(broken)).isInstanceOf(SAXException.class);
  }

  private static void takes(Translator course) throws Exception {
    for (String name : course.texts().names()) {
      String xliff = course.text(Translator.path(name));
      validate(xliff);
    }
  }

  private static void validate(String xliff) throws Exception {
    schema.newValidator().validate(new StreamSource(new StringReader(xliff)));
  }
}
