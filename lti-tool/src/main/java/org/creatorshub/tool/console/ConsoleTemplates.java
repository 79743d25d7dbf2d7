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

  static native TemplateInstance keys(ConsoleFrame frame, KeysPage page);

  static native TemplateInstance deliveries(ConsoleFrame frame, DeliveriesPage page);

  static native TemplateInstance recordKeys(ConsoleFrame frame, RecordKeysPage page);

  static native TemplateInstance recordTargets(ConsoleFrame frame, RecordTargetsPage page);

  static native TemplateInstance reviewers(ConsoleFrame frame, ReviewersPage page);

  static native TemplateInstance people(ConsoleFrame frame, PeoplePage page);

  static native TemplateInstance person(ConsoleFrame frame, PeoplePage.One page);

  static native TemplateInstance administrators(ConsoleFrame frame, AdministratorsPage page);
}
