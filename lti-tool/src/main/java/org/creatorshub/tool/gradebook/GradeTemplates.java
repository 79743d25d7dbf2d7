package org.creatorshub.tool.gradebook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "gradebook")
final class GradeTemplates {
  private GradeTemplates() {}

  static native TemplateInstance grades(GradesPage page);

  static native TemplateInstance column(ColumnPage page);
}
