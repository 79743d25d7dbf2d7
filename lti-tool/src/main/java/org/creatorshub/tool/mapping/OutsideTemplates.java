package org.creatorshub.tool.mapping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mapping")
final class OutsideTemplates {
  private OutsideTemplates() {}

  static native TemplateInstance progress(OutsidePage page);
}
