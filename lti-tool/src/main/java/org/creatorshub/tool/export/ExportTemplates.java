package org.creatorshub.tool.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages about and in the file that learners take away. */
@CheckedTemplate(basePath = "export")
public final class ExportTemplates {
  private ExportTemplates() {}

  static native TemplateInstance index(ExportPage page);

  static native TemplateInstance exports(ExportsPage page);

  /** The page of the file. */
  public static String indexOf(Bundle bundle) {
    return index(ExportPage.of(bundle)).render();
  }
}
