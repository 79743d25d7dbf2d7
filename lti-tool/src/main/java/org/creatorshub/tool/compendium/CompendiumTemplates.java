package org.creatorshub.tool.compendium;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "compendium")
final class CompendiumTemplates {
  private CompendiumTemplates() {}

  static native TemplateInstance compendium(CompendiumView v);
}
