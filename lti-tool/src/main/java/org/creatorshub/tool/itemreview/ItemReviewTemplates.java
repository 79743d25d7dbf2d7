package org.creatorshub.tool.itemreview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "itemreview")
final class ItemReviewTemplates {
  private ItemReviewTemplates() {}

  static native TemplateInstance reviewItem(ReviewItemPage page);
}
