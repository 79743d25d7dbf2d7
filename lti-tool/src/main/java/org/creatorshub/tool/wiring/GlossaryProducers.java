package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.glossary.ShowingGlossary;
import org.creatorshub.tool.question.CourseTexts;

/** Makes the page with the words of the course. */
final class GlossaryProducers {

  @Produces
  @Singleton
  ShowingGlossary showingGlossary(Course course, CourseTexts texts) {
    return new ShowingGlossary(course, texts);
  }
}
