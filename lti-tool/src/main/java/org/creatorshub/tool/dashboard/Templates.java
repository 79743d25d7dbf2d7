package org.creatorshub.tool.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "dashboard")
final class Templates {
  private Templates() {}

  static native TemplateInstance dashboard(DashboardPage page);
}
