package org.creatorshub.tool.deeplink;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "deeplink")
final class DeepLinkTemplates {
  private DeepLinkTemplates() {}

  static native TemplateInstance picker(
      PickerView view, String base, String preview, String csrf, String lms);

  static native TemplateInstance sending(DeepLinkAnswer.Signed answer);
}
