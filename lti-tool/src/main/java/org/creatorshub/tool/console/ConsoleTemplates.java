package org.creatorshub.tool.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.creatorshub.tool.admin.ConsoleFrame;

@CheckedTemplate(basePath = "console")
final class ConsoleTemplates {
  private ConsoleTemplates() {}

  static native TemplateInstance overview(ConsoleFrame frame, OverviewPage page);

  static native TemplateInstance platforms(ConsoleFrame frame, PlatformsPage page);

  static native TemplateInstance audit(ConsoleFrame frame, AuditPage page);

  static native TemplateInstance administrators(ConsoleFrame frame, AdministratorsPage page);
}
