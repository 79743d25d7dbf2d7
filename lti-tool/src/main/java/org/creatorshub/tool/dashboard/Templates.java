package org.creatorshub.tool.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "dashboard")
final class Templates {
  private Templates() {}

  static native TemplateInstance people(DashboardPage page);

  static native TemplateInstance overview(OverviewPage page);

  static native TemplateInstance inquiry(InquiryPage page);
}
