package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.scoring.TechniqueQuiz;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.lesson.Finding;
import org.creatorshub.tool.lesson.PracticeAnswers;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.portfolio.WritingFreely;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.toolkit.AnsweringAz;
import org.creatorshub.tool.toolkit.ShowingAz;
import org.creatorshub.tool.toolkit.ShowingTechnique;
import org.creatorshub.tool.toolkit.ShowingToolkit;
import org.creatorshub.tool.writing.ShowingText;
import org.creatorshub.tool.writing.WritingText;
import org.creatorshub.tool.writing.WrittenTexts;

/** Makes the use cases of the toolkit and of free-text tasks. */
final class ToolkitProducers {

  @Produces
  @Singleton
  WritingFreely writingFreely(Course course, Works works, Clock clock) {
    return new WritingFreely(course, works, clock);
  }

  @Produces
  @Singleton
  ShowingToolkit showingToolkit(Course course, WritingFreely writing) {
    return new ShowingToolkit(course, writing);
  }

  @Produces
  @Singleton
  ShowingTechnique showingTechnique(Course course, WritingFreely writing, CourseTexts texts) {
    return new ShowingTechnique(course, writing, texts);
  }

  @Produces
  @Singleton
  AnsweringAz answeringAz(Course course, PracticeAnswers answers, Clock clock) {
    return new AnsweringAz(new TechniqueQuiz(course.techniques()), answers, clock);
  }

  @Produces
  @Singleton
  ShowingAz showingAz(Course course, AnsweringAz answering) {
    return new ShowingAz(new TechniqueQuiz(course.techniques()), answering);
  }

  @Produces
  @Singleton
  WritingText writingText(WrittenTexts texts, LearningEvents events, Clock clock) {
    return new WritingText(texts, events, clock);
  }

  @Produces
  @Singleton
  ShowingText showingText(Finding finding, WritingText writing, CourseTexts texts) {
    return new ShowingText(finding, writing, texts);
  }
}
