package org.creatorshub.tool.note;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "note")
final class NoteTemplates {
  private NoteTemplates() {}

  static native TemplateInstance notes(NotesView v);

  static native TemplateInstance refused(String base, String back, String sentence, String id);
}
