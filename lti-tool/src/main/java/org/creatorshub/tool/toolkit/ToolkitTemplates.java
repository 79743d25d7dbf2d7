package org.creatorshub.tool.toolkit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "toolkit")
final class ToolkitTemplates {
  private ToolkitTemplates() {}

  static native TemplateInstance toolkit(ToolkitPage page);

  static native TemplateInstance technique(TechniquePage page);

  static native TemplateInstance az(AzPage page);

  static native TemplateInstance missing(String base);
}
