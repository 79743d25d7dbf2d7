package org.creatorshub.tool.portfolio;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "portfolio")
final class Templates {
  private Templates() {}

  static native TemplateInstance portfolio(PortfolioPage page);

  static native TemplateInstance task(TaskPage page);

  static native TemplateInstance missing(String base);
}
