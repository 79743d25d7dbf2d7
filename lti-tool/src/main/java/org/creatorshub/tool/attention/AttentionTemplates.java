package org.creatorshub.tool.attention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "attention")
final class AttentionTemplates {
  private AttentionTemplates() {}

  static native TemplateInstance needs(NeedsPage page);

  static native TemplateInstance rules(RulesPage page);

  static String needsHtml(NeedsPage page) {
    return needs(page).render();
  }
}
