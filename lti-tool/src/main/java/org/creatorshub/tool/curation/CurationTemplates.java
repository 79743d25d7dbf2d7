package org.creatorshub.tool.curation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "curation")
final class CurationTemplates {
  private CurationTemplates() {}

  static native TemplateInstance pieces(PiecesPage page);

  static native TemplateInstance piece(PiecePage page);

  static native TemplateInstance preview(ShownPage page, String base, String word);

  static native TemplateInstance consents(ConsentsPage page);

  static native TemplateInstance missing(String base);
}
