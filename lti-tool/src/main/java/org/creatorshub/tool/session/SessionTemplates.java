package org.creatorshub.tool.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class SessionTemplates {
  private SessionTemplates() {}

  static native TemplateInstance newWindow(String window, String back);
}
