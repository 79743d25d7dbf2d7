package org.creatorshub.tool.exclusion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "exclusion")
final class ExclusionTemplates {
  private ExclusionTemplates() {}

  static native TemplateInstance exclude(ExcludePage page);
}
