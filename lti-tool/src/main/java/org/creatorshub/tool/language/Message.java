package org.creatorshub.tool.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.TimeZone;
import java.text.Format;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A pattern of ICU's MessageFormat, taken apart once; pages say dozens of them. */
sealed interface Message {

  /** What it says with the parts filled in; one that is not given stays as in the pattern. */
  String say(List<?> parts);

  static Message of(String pattern, Locale locale) {
    MessagePattern read = new MessagePattern(pattern);
    boolean plain = true;
    for (int i = 0; i < read.countParts(); i++) {
      Part part = read.getPart(i);
      plain &=
          switch (part.getType()) {
            case MSG_START, MSG_LIMIT, ARG_LIMIT, ARG_NUMBER -> true;
            case ARG_START -> part.getArgType() == ArgType.NONE;
            default -> false;
          };
    }
    if (!plain) {
      return new Formatted(pattern, locale);
    }
    return read.countParts() == 2 ? new Fixed(pattern) : Joined.of(read, locale);
  }

  /** Says always the same. */
  record Fixed(String text) implements Message {
    @Override
    public String say(List<?> parts) {
      return text;
    }
  }

  /**
   * Text and parts in turn, without plurals or dates.
   *
   * @param pieces texts, and numbers of parts
   */
  record Joined(List<Object> pieces, LocalizedNumberFormatter numbers) implements Message {
    private static final int ALIKE_EVERYWHERE = 1_000;

    static Joined of(MessagePattern read, Locale locale) {
      List<Object> pieces = new ArrayList<>();
      String pattern = read.getPatternString();
      int said = 0;
      for (int i = 0; i < read.countParts(); i++) {
        if (read.getPartType(i) == Part.Type.ARG_START) {
          pieces.add(pattern.substring(said, read.getPatternIndex(i)));
          pieces.add(read.getPart(i + 1).getValue());
          i = read.getLimitPartIndex(i);
          said = read.getPart(i).getLimit();
        }
      }
      pieces.add(pattern.substring(said));
      return new Joined(List.copyOf(pieces), NumberFormatter.withLocale(locale));
    }

    @Override
    public String say(List<?> parts) {
      StringBuilder text = new StringBuilder();
      for (Object piece : pieces) {
        text.append(piece instanceof Integer at ? part(parts, at) : piece);
      }
      return text.toString();
    }

    private String part(List<?> parts, int at) {
      if (at >= parts.size()) {
        return "{" + at + "}";
      }
      Object part = parts.get(at);
      if (!(part instanceof Number number)) {
        return part.toString();
      }
      boolean small =
          (part instanceof Integer || part instanceof Long)
              && number.longValue() >= 0
              && number.longValue() < ALIKE_EVERYWHERE;
      return small ? number.toString() : numbers.format(number).toString();
    }
  }

  /**
   * With plurals or dates. ICU's formats are for one thread at a time, and those with dates take
   * long to make, so each is made when somebody first hears it.
   */
  final class Formatted implements Message {
    private final String pattern;
    private final Locale locale;
    private @Nullable MessageFormat made;

    private Formatted(String pattern, Locale locale) {
      this.pattern = pattern;
      this.locale = locale;
    }

    @Override
    public synchronized String say(List<?> parts) {
      MessageFormat format = made == null ? make() : made;
      made = format;
      return format.format(parts.stream().map(Formatted::known).toArray());
    }

    private MessageFormat make() {
      MessageFormat format = new MessageFormat(pattern, locale);
      for (Format part : format.getFormats()) {
        if (part instanceof DateFormat date) {
          date.setTimeZone(TimeZone.GMT_ZONE);
        }
      }
      return format;
    }

    /** ICU knows the older kind of moments. */
    private static Object known(Object part) {
      return part instanceof Instant at ? Date.from(at) : part;
    }
  }
}
