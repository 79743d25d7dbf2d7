package org.creatorshub.content.packaging.qti;

import java.util.List;
import java.util.Locale;
import org.creatorshub.content.packaging.bank.NumericKey;
import org.creatorshub.content.packaging.xml.XmlFile;

/** How answers become marks, in the same way as in {@code content.scoring}. */
final class QtiMarking {
  /** What an answer adds to the share of the mark. */
  record Entry(String key, double share) {}

  private QtiMarking() {}

  /** A mapping, whose sum lies between 0 and 1; ends the response declaration. */
  static void map(XmlFile xml, List<Entry> entries) {
    xml.open("mapping", "lowerBound", "0", "upperBound", "1", "defaultValue", "0").line();
    for (Entry entry : entries) {
      xml.empty("mapEntry", "mapKey", entry.key(), "mappedValue", share(entry.share()));
    }
    xml.close(2).line();
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.6f", share).replaceFirst("\\.?0+$", "");
  }

  /** The score is the mapped share of the points. */
  static void mapped(XmlFile xml, int points) {
    xml.open("setOutcomeValue", "identifier", "SCORE").open("product");
    xml.empty("mapResponse", "identifier", QtiItemFile.RESPONSE);
    number(xml, Integer.toString(points));
    xml.close(2).line();
  }

  /** Right within the tolerance; wrong numbers that betray something have a feedback of theirs. */
  static void number(XmlFile xml, NumericKey key, int points, String feedback) {
    xml.open("responseCondition").line().open("responseIf");
    near(xml, NumericKey.plain(key.value()), NumericKey.plain(key.by()));
    xml.open("setOutcomeValue", "identifier", "SCORE");
    number(xml, Integer.toString(points));
    xml.close(2).line();
    for (int i = 0; i < key.wrong().size(); i++) {
      NumericKey.Wrong wrong = key.wrong().get(i);
      xml.open("responseElseIf");
      near(xml, NumericKey.plain(wrong.value()), NumericKey.plain(wrong.by()));
      xml.open("setOutcomeValue", "identifier", feedback);
      xml.leaf("baseValue", wrong(i), "baseType", "identifier").close(2).line();
    }
    xml.close().line();
  }

  static String wrong(int i) {
    return "wrong" + (i + 1);
  }

  private static void near(XmlFile xml, String value, String by) {
    xml.open("equal", "toleranceMode", "absolute", "tolerance", by + " " + by);
    xml.empty("variable", "identifier", QtiItemFile.RESPONSE);
    number(xml, value);
    xml.close();
  }

  private static void number(XmlFile xml, String value) {
    xml.leaf("baseValue", value, "baseType", "float");
  }

  /** Each entry in its place adds its share of the points. */
  static void places(XmlFile xml, List<String> order, int points) {
    double each = (double) points / order.size();
    for (int i = 0; i < order.size(); i++) {
      xml.open("responseCondition").open("responseIf").open("match");
      xml.open("index", "n", Integer.toString(i + 1));
      xml.empty("variable", "identifier", QtiItemFile.RESPONSE).close();
      xml.leaf("baseValue", order.get(i), "baseType", "identifier").close();
      xml.open("setOutcomeValue", "identifier", "SCORE").open("sum");
      xml.empty("variable", "identifier", "SCORE");
      number(xml, share(each));
      xml.close(4).line();
    }
  }
}
