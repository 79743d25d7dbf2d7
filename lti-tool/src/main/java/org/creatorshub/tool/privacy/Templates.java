package org.creatorshub.tool.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "privacy")
final class Templates {
  private Templates() {}

  static native TemplateInstance people(PrivacyPage page);

  static native TemplateInstance person(PrivacyPage.One page);

  static native TemplateInstance own(OwnDataPage page);
}
