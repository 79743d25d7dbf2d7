package org.creatorshub.tool.peer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "peer")
final class PeerTemplates {
  private PeerTemplates() {}

  static native TemplateInstance reviews(ReviewsPage page);

  static native TemplateInstance review(ReviewPage page);

  static native TemplateInstance rounds(RoundsPage page);

  static native TemplateInstance round(RoundPage page);
}
