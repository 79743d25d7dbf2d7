package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.lesson.ScenarioPart;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.scenario.PlayingScenario;
import org.creatorshub.tool.scenario.ScenarioForms;
import org.creatorshub.tool.scenario.ScenarioRuns;

/** Makes the use cases of scenarios. */
final class ScenarioProducers {

  @Produces
  @Singleton
  PlayingScenario playingScenario(ScenarioRuns runs, LearningEvents events) {
    return new PlayingScenario(runs, events);
  }

  @Produces
  @Singleton
  ScenarioForms scenarioForms(ScenarioRuns runs, CourseTexts texts) {
    return new ScenarioForms(runs, texts);
  }

  @Produces
  @Singleton
  ScenarioPart scenarioPart(PlayingScenario playing) {
    return new ScenarioPart(playing);
  }
}
