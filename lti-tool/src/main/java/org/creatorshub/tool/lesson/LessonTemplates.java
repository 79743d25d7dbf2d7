package org.creatorshub.tool.lesson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.creatorshub.tool.calc.CalcView;

@CheckedTemplate(basePath = "lesson")
final class LessonTemplates {
  private LessonTemplates() {}

  static native TemplateInstance page(LessonView v);

  static native TemplateInstance print(WholeUnit u);

  static native TemplateInstance calcResults(CalcView c);

  static native TemplateInstance unit(UnitView v);

  static native TemplateInstance end(UnitView v);

  static native TemplateInstance nothing(NothingView v);
}
