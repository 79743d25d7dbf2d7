package org.creatorshub.tool.marking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "marking")
final class MarkTemplates {
  private MarkTemplates() {}

  static native TemplateInstance queue(QueuePage page);

  static native TemplateInstance mark(MarkPage page);
}
