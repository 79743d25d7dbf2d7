package org.creatorshub.tool.submission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "submission")
final class Templates {
  private Templates() {}

  static native TemplateInstance work(SubmissionPage page);
}
