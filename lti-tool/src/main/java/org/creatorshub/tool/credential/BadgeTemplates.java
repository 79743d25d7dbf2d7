package org.creatorshub.tool.credential;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.creatorshub.tool.admin.ConsoleFrame;

@CheckedTemplate(basePath = "credential")
final class BadgeTemplates {
  private BadgeTemplates() {}

  static native TemplateInstance badges(BadgesPage page);

  static native TemplateInstance course(CourseBadgesPage page);

  static native TemplateInstance achievement(AchievementPage page);

  static native TemplateInstance issuer(Issuer issuer);

  static native TemplateInstance missing();

  static native TemplateInstance console(ConsoleFrame frame, ConsoleBadgesPage page);
}
