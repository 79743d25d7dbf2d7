package org.creatorshub.tool.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "register")
final class RegisterTemplates {
  private RegisterTemplates() {}

  static native TemplateInstance consent(String secret, Consent consent);

  static native TemplateInstance done(ConfirmingRegistration.Result.Registered registered);

  static native TemplateInstance failed(String sentence, String words, String id, String reference);
}
