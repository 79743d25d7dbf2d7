package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.course.GoingOn;
import org.creatorshub.tool.course.PlacedLinks;
import org.creatorshub.tool.course.ShowingCourse;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.session.Sessions;

/** Makes the page of a course in the LMS. */
final class CourseProducers {

  @Produces
  @Singleton
  ShowingCourse showingCourse(Course course, PlacedLinks links) {
    return new ShowingCourse(course, links);
  }

  @Produces
  @Singleton
  GoingOn goingOn(PlacedLinks links, Sessions sessions, Secrets secrets, Clock clock) {
    return new GoingOn(links, sessions, secrets, clock);
  }
}
