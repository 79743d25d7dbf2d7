package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.compendium.ShowingCompendium;
import org.creatorshub.tool.glossary.ShowingGlossary;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.search.Searching;

/** Makes the pages with the words and the cases of the course, and those that look for words. */
final class GlossaryProducers {

  @Produces
  @Singleton
  ShowingGlossary showingGlossary(Course course, CourseTexts texts) {
    return new ShowingGlossary(course, texts);
  }

  @Produces
  @Singleton
  ShowingCompendium showingCompendium(Course course, CourseTexts texts) {
    return new ShowingCompendium(course, texts);
  }

  @Produces
  @Singleton
  Searching searching(Course course, CourseTexts texts) {
    return new Searching(course, texts);
  }
}
