package org.creatorshub.tool.nudge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "nudge")
final class NudgeTemplates {
  private NudgeTemplates() {}

  static native TemplateInstance message(MessagePage page);

  static native TemplateInstance notes(NotesPage page);
}
