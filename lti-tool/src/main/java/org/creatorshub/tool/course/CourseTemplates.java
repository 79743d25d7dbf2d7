package org.creatorshub.tool.course;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "course")
final class CourseTemplates {
  private CourseTemplates() {}

  static native TemplateInstance course(CourseView v);
}
