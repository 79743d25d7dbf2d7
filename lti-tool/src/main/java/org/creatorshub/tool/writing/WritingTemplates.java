package org.creatorshub.tool.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "writing")
final class WritingTemplates {
  private WritingTemplates() {}

  static native TemplateInstance text(TextPage page);

  static native TemplateInstance missing(String base);
}
