package org.creatorshub.tool.note;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.creatorshub.tool.language.Phrase;

@CheckedTemplate(basePath = "note")
final class NoteTemplates {
  private NoteTemplates() {}

  static native TemplateInstance notes(NotesView v);

  static native TemplateInstance refused(String base, String back, Phrase sentence, String id);
}
