package org.creatorshub.tool.login;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "login")
final class LoginTemplates {
  private LoginTemplates() {}

  static native TemplateInstance trial(
      String plain,
      String stored,
      String target,
      String origin,
      String key,
      String secret,
      String again);
}
