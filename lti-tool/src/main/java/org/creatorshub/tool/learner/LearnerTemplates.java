package org.creatorshub.tool.learner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "learner")
final class LearnerTemplates {
  private LearnerTemplates() {}

  static native TemplateInstance learner(LearnerPage page);

  static native TemplateInstance standing(StandingPage page);

  static native TemplateInstance answers(AnswersPage page);

  static native TemplateInstance log(CourseLogPage page);
}
