package org.creatorshub.tool.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a pattern of ICU's MessageFormat is made of. */
final class PatternParts {
  private PatternParts() {}

  /** What is filled in: number of the part to its kind and style. */
  static Map<String, String> arguments(String pattern) {
    MessagePattern read = new MessagePattern(pattern);
    Map<String, String> arguments = new TreeMap<>();
    for (int i = 0; i < read.countParts(); i++) {
      Part part = read.getPart(i);
      if (part.getType() == Part.Type.ARG_START) {
        String name = read.getSubstring(read.getPart(i + 1));
        String kind = part.getArgType().name();
        if (part.getArgType() == ArgType.SIMPLE) {
          kind = read.getSubstring(read.getPart(i + 2)) + read.getSubstring(read.getPart(i + 3));
        }
        arguments.merge(name, kind, (one, other) -> one.equals("NONE") ? other : one);
      }
    }
    return arguments;
  }

  /** The forms of each plural, without those for one exact number. */
  static List<Set<String>> plurals(String pattern) {
    MessagePattern read = new MessagePattern(pattern);
    List<Set<String>> plurals = new ArrayList<>();
    for (int i = 0; i < read.countParts(); i++) {
      Part part = read.getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
        plurals.add(selectors(read, i));
      }
    }
    return plurals;
  }

  private static Set<String> selectors(MessagePattern read, int start) {
    Set<String> selectors = new TreeSet<>();
    for (int i = start; i < read.getLimitPartIndex(start); i++) {
      if (read.getPartType(i) == Part.Type.MSG_START) {
        i = read.getLimitPartIndex(i);
      } else if (read.getPartType(i) == Part.Type.ARG_SELECTOR) {
        selectors.add(read.getSubstring(read.getPart(i)));
      }
    }
    selectors.removeIf(selector -> selector.startsWith("="));
    return selectors;
  }
}
