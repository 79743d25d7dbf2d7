package org.creatorshub.tool.share;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.creatorshub.tool.curation.ShownPage;

@CheckedTemplate(basePath = "share")
final class ShareTemplates {
  private ShareTemplates() {}

  static native TemplateInstance shares(SharesPage page);

  static native TemplateInstance shared(ShownPage page);

  static native TemplateInstance door(
      String address, boolean passphrase, String problem, String problemId);

  static native TemplateInstance gone();
}
