package org.creatorshub.tool.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "review")
final class Templates {
  private Templates() {}

  static native TemplateInstance review(ReviewPage page);

  static native TemplateInstance links(ReviewLinksPage page);

  static native TemplateInstance gone();
}
