package org.creatorshub.tool.glossary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "glossary")
final class GlossaryTemplates {
  private GlossaryTemplates() {}

  static native TemplateInstance glossary(GlossaryView v);
}
