package org.creatorshub.tool.diagnostic;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "diagnostic")
final class DiagnosticTemplates {
  private DiagnosticTemplates() {}

  static native TemplateInstance start(StartView v);

  static native TemplateInstance questions(QuestionsView v);

  static native TemplateInstance result(ResultView v);

  static native TemplateInstance group(GroupView v);

  static native TemplateInstance missing(String base);
}
