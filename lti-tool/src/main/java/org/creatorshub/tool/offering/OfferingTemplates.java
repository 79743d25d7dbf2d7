package org.creatorshub.tool.offering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.creatorshub.tool.admin.ConsoleFrame;

@CheckedTemplate(basePath = "offering")
final class OfferingTemplates {
  private OfferingTemplates() {}

  static native TemplateInstance packages(TeacherPackagesPage page);

  static native TemplateInstance preset(PresetPage page);

  static native TemplateInstance console(ConsoleFrame frame, PackagesPage page);
}
