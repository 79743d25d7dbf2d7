package org.creatorshub.content.reading;

/** Longer texts inside of YAML files, held to the rules of prose. */
final class Prosaic {
  private Prosaic() {}

  /** The Markdown under a key, in the course's language. */
  static String text(Fields fields, String key) {
    String text = fields.localised(key);
    YamlFile file = fields.file();
    new ProseCheck(file.draft(), file.file()).check(text, fields.place(key).line(), false);
    return text;
  }
}
