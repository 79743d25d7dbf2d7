package org.creatorshub.tool.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "admin")
final class AdminTemplates {
  private AdminTemplates() {}

  static native TemplateInstance entrance(SignInPage page);

  static native TemplateInstance start(StartPage page);

  static native TemplateInstance gone(String sentence, String id);

  static native TemplateInstance own(ConsoleFrame frame, OwnAccountPage page);
}
