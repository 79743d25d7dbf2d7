package org.creatorshub.tool.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "quiz")
final class QuizTemplates {
  private QuizTemplates() {}

  static native TemplateInstance start(StartView v);

  static native TemplateInstance attempt(AttemptView v);

  static native TemplateInstance result(ResultView v);

  static native TemplateInstance recorded(RecordedView v);
}
