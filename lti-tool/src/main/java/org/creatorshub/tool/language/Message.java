package org.creatorshub.tool.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.TimeZone;
import java.text.Format;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** A pattern of ICU's MessageFormat, taken apart once; pages say hundreds of them. */
sealed interface Message {

  String say(List<?> parts);

  /** What it says with nothing filled in. */
  default String plain() {
    return say(List.of());
  }

  static Message of(String pattern, Locale locale) {
    MessagePattern read = new MessagePattern(pattern);
    boolean fixed = true;
    for (int i = 0; i < read.countParts(); i++) {
      fixed &=
          read.getPartType(i) == MessagePattern.Part.Type.MSG_START
              || read.getPartType(i) == MessagePattern.Part.Type.MSG_LIMIT;
    }
    return fixed ? new Fixed(pattern) : Filled.of(pattern, locale);
  }

  /** Says always the same. */
  record Fixed(String text) implements Message {
    @Override
    public String say(List<?> parts) {
      return text;
    }

    @Override
    public String plain() {
      return text;
    }
  }

  /** ICU's formats are for one thread at a time, so each use takes a copy. */
  record Filled(MessageFormat format) implements Message {

    static Filled of(String pattern, Locale locale) {
      MessageFormat format = new MessageFormat(pattern, locale);
      for (Format part : format.getFormats()) {
        if (part instanceof DateFormat date) {
          date.setTimeZone(TimeZone.GMT_ZONE);
        }
      }
      return new Filled(format);
    }

    @Override
    public String say(List<?> parts) {
      MessageFormat own = format.clone();
      Object[] values = parts.stream().map(Filled::known).toArray();
      return own.format(values);
    }

    /** ICU knows the older kind of moments. */
    private static Object known(Object part) {
      return part instanceof Instant at ? Date.from(at) : part;
    }
  }
}
