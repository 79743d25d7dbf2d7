package org.creatorshub.tool.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.creatorshub.tool.admin.ConsoleFrame;

@CheckedTemplate(basePath = "console")
final class ConnectingTemplates {
  private ConnectingTemplates() {}

  static native TemplateInstance connecting(ConsoleFrame frame, ConnectingPage page);

  static native TemplateInstance platform(ConsoleFrame frame, PlatformPage page);
}
