package org.creatorshub.content.translation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.creatorshub.content.translation.Entry.State;
import org.creatorshub.content.translation.Inline.Piece;
import org.jspecify.annotations.Nullable;

/** Writes texts and what is translated of them as XLIFF 2.0, the same on every run. */
final class XliffWriter {
  private final StringBuilder xml = new StringBuilder();

  /**
   * What stands beside a text.
   *
   * @param target Markdown; empty if there is none
   */
  record Beside(String target, State state, boolean stale) {
    static final Beside NOTHING = new Beside("", State.INITIAL, false);
  }

  static String file(
      String from, String to, Map<String, List<Passage>> files, Function<Passage, Beside> beside) {
    XliffWriter writer = new XliffWriter();
    writer.xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"");
    writer.xml.append(XliffNames.XLIFF).append("\" xmlns:hub=\"").append(XliffNames.OWN);
    writer.xml.append("\" version=\"2.0\" srcLang=\"").append(from).append("\" trgLang=\"");
    writer.xml.append(to).append("\">\n");
    files.forEach((path, passages) -> writer.file(path, passages, beside));
    return writer.xml.append("</xliff>\n").toString();
  }

  private void file(String path, List<Passage> passages, Function<Passage, Beside> beside) {
    xml.append("<file id=\"").append(path.replace('/', '.')).append("\" original=\"");
    xml.append(escaped(path)).append("\">\n");
    passages.forEach(passage -> unit(passage, beside.apply(passage)));
    xml.append("</file>\n");
  }

  private void unit(Passage passage, Beside beside) {
    List<Piece> source = Inline.pieces(passage.text());
    Codes codes = new Codes(source);
    xml.append("<unit id=\"").append(escaped(passage.id()));
    xml.append("\" canResegment=\"no\" xml:space=\"preserve\" hub:").append(XliffNames.HASH);
    xml.append("=\"").append(passage.hash()).append("\">\n<notes><note category=\"context\">");
    xml.append(escaped(passage.about())).append("</note></notes>\n");
    codes.data();
    xml.append("<segment state=\"").append(beside.state().word()).append('"');
    if (beside.stale()) {
      xml.append(" subState=\"").append(XliffNames.STALE).append('"');
    }
    xml.append(">\n<source>");
    codes.pieces(source);
    xml.append("</source>\n");
    if (!beside.target().isEmpty()) {
      xml.append("<target>");
      new Codes(source).pieces(Inline.pieces(beside.target()));
      xml.append("</target>\n");
    }
    xml.append("</segment>\n</unit>\n");
  }

  /** The codes of one source text, each used once; what is not among them is written as words. */
  private final class Codes {
    private final Map<Piece, Deque<Integer>> free = new LinkedHashMap<>();
    private final List<Piece> all = new ArrayList<>();

    private Codes(List<Piece> source) {
      collect(source);
    }

    private void collect(List<Piece> pieces) {
      for (Piece piece : pieces) {
        if (!(piece instanceof Inline.Words)) {
          all.add(piece);
          free.computeIfAbsent(bare(piece), any -> new ArrayDeque<>()).add(all.size());
        }
        if (piece instanceof Inline.Pair pair) {
          collect(pair.inside());
        }
      }
    }

    /** Codes are the same whatever words are between them. */
    private static Piece bare(Piece piece) {
      return piece instanceof Inline.Pair pair
          ? new Inline.Pair(pair.open(), pair.close(), pair.loose(), List.of())
          : piece;
    }

    private void data() {
      if (all.isEmpty()) {
        return;
      }
      xml.append("<originalData>\n");
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i) instanceof Inline.Single single) {
          data("d" + (i + 1), single.data());
        } else if (all.get(i) instanceof Inline.Pair pair) {
          data("d" + (i + 1) + "a", pair.open());
          data("d" + (i + 1) + "b", pair.close());
        }
      }
      xml.append("</originalData>\n");
    }

    private void data(String id, String data) {
      xml.append("<data id=\"").append(id).append("\">").append(escaped(data)).append("</data>\n");
    }

    private void pieces(List<Piece> pieces) {
      for (Piece piece : pieces) {
        Deque<Integer> numbers = free.getOrDefault(bare(piece), new ArrayDeque<>());
        switch (piece) {
          case Inline.Words words -> xml.append(escaped(words.text()));
          case Inline.Single single -> single(single, numbers.pollFirst());
          case Inline.Pair pair -> pair(pair, numbers.pollFirst());
        }
      }
    }

    private void single(Inline.Single single, @Nullable Integer number) {
      if (number == null) {
        xml.append(escaped(single.data()));
        return;
      }
      xml.append("<ph id=\"").append(number).append("\" canDelete=\"no\" dataRef=\"d");
      xml.append(number).append("\" disp=\"").append(escaped(single.data())).append("\"/>");
    }

    private void pair(Inline.Pair pair, @Nullable Integer number) {
      if (number == null) {
        xml.append(escaped(pair.open()));
        pieces(pair.inside());
        xml.append(escaped(pair.close()));
        return;
      }
      xml.append("<pc id=\"").append(number).append('"');
      xml.append(pair.loose() ? " type=\"fmt\"" : " canDelete=\"no\"");
      xml.append(" dataRefStart=\"d").append(number).append("a\" dataRefEnd=\"d");
      xml.append(number).append("b\">");
      pieces(pair.inside());
      xml.append("</pc>");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
