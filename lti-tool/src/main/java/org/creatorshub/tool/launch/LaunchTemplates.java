package org.creatorshub.tool.launch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "launch")
final class LaunchTemplates {
  private LaunchTemplates() {}

  static native TemplateInstance waiting(String handle, String key, String target, String origin);
}
