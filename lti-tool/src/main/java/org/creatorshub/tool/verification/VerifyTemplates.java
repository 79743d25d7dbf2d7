package org.creatorshub.tool.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "verification")
final class VerifyTemplates {
  private VerifyTemplates() {}

  static native TemplateInstance verify(VerifyPage page);
}
