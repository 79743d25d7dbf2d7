package org.creatorshub.content.translation;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.creatorshub.content.course.Fault;
import org.creatorshub.content.reading.CourseSource;
import org.jspecify.annotations.Nullable;

/** Reads an XLIFF 2 file of a translator: UTF-8, no document type, no entities of its own. */
final class XliffReader {
  private static final String RULE = "XLIFF";
  private static final int DEEPEST = 40;
  private static final int MOST_FAULTS = 50;
  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private final String path;
  private final String from;
  private final String to;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private String original = "";
  private @Nullable XliffUnit unit;

  private XliffReader(String path, String from, String to) {
    this.path = path;
    this.from = from;
    this.to = to;
  }

  /** What was found; entries are to be used only where there is no fault. */
  record Found(List<Entry> entries, List<Fault> faults) {
    Found {
      entries = List.copyOf(entries);
      faults = List.copyOf(faults);
    }
  }

  /**
   * Reads one file.
   *
   * @param from language of the course
   * @param to language of the translation
   */
  static Found read(String path, byte[] bytes, String from, String to) {
    XliffReader reader = new XliffReader(path, from, to);
    reader.whole(bytes);
    return new Found(reader.entries, reader.faults);
  }

  private void whole(byte[] bytes) {
    if (bytes.length > CourseSource.LARGEST) {
      fault(1, "The file is larger than 2 MB. Split it or leave out what is not needed.");
      return;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      fault(1, "The file is not UTF-8. Save it in this encoding.");
    } catch (XMLStreamException e) {
      fault(line(e), "This is not well-formed XML: " + reason(e) + ".");
    }
  }

  private void parse(String text) throws XMLStreamException {
    XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text));
    int depth = 0;
    while (xml.hasNext() && faults.size() < MOST_FAULTS) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new XMLStreamException("it is nested too deeply", xml.getLocation());
          }
          start(xml, depth);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          end(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (unit != null) {
            unit.characters(xml.getText());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException(
                "document types and entities are not used here", xml.getLocation());
        default -> {
          // comments and instructions say nothing
        }
      }
    }
    xml.close();
  }

  private void start(XMLStreamReader xml, int depth) {
    int line = xml.getLocation().getLineNumber();
    String name = xml.getLocalName();
    if (depth == 1) {
      root(xml, line);
    }
    if (!XliffNames.XLIFF.equals(xml.getNamespaceURI())) {
      return;
    }
    switch (name) {
      case "file" -> original = attribute(xml, "original");
      case "unit" -> unit = new XliffUnit(original, attribute(xml, "id"), own(xml), line);
      default -> {
        if (unit != null) {
          unit.start(xml);
        }
      }
    }
  }

  private void root(XMLStreamReader xml, int line) {
    if (!xml.getLocalName().equals("xliff") || !XliffNames.XLIFF.equals(xml.getNamespaceURI())) {
      fault(line, "This is no XLIFF 2 file. Make one with ./hub course translate.");
      return;
    }
    if (!attribute(xml, "version").matches("2\\.[0-2]")) {
      fault(line, "The version is \"" + cut(attribute(xml, "version")) + "\"; it must be 2.0.");
    }
    if (!attribute(xml, "srcLang").equals(from)) {
      fault(
          line,
          "srcLang is \""
              + cut(attribute(xml, "srcLang"))
              + "\"; the course is written in \""
              + from
              + "\".");
    }
    if (!attribute(xml, "trgLang").equals(to)) {
      fault(
          line,
          "trgLang is \""
              + cut(attribute(xml, "trgLang"))
              + "\"; the folder is for \""
              + to
              + "\".");
    }
  }

  private void end(String name) {
    if (unit == null) {
      return;
    }
    if (!name.equals("unit")) {
      unit.end(name);
      return;
    }
    unit.problem().ifPresent(problem -> fault(Objects.requireNonNull(unit).line(), problem));
    unit.entry(path).ifPresent(entries::add);
    unit = null;
  }

  private static String own(XMLStreamReader xml) {
    return Objects.requireNonNullElse(xml.getAttributeValue(XliffNames.OWN, XliffNames.HASH), "");
  }

  private static String attribute(XMLStreamReader xml, String name) {
    return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
  }

  private void fault(int line, String message) {
    faults.add(new Fault(path, line, RULE, message));
  }

  private static String cut(String text) {
    return text.length() <= 40 ? text : text.substring(0, 39) + "…";
  }

  private static int line(XMLStreamException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
  }

  /** The JDK puts place and message on two lines. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    String reason = (at < 0 ? message : message.substring(at + "Message: ".length())).strip();
    return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
  }
}
